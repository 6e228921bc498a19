"""The ids that custom devices and their groups have: 64 bits of an MD5 hash, computed as the plugin module does."""
import hashlib

_PREFIX = bytes([2, 0, 0, 0, 0, 0, 0, 0])


def group_id(identifier):
    return _hash(_bytes("") + _bytes(identifier))


def device_id(group, identifier):
    """`group` is the id of the device's group."""
    return _hash(_bytes(group) + _bytes(identifier))


def _hash(data):
    return int.from_bytes(hashlib.md5(_PREFIX + data).digest()[:8], "big")


def _bytes(value):
    if isinstance(value, int):
        return value.to_bytes(8, "big")
    encoded = str(value).encode("utf-8", "surrogatepass")
    return encoded + len(encoded).to_bytes(4, "big")
