"""The program that the simulator starts. Its folder comes first on the path, so `ruxit` is the one that lies here."""
import sys

if sys.version_info < (3, 8):
    sys.exit("Python {}.{} is too old to simulate a plugin: use 3.8 or newer.".format(*sys.version_info[:2]))

from extkit_host.main import main  # noqa: E402

main()
