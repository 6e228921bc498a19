"""Runs the probes every minute and reports to Dynatrace."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from dynatrace_extension import EndpointStatus, EndpointStatuses, Extension, MetricType, Status, StatusValue

from .endpoint import Endpoint
from .measurements import measure
from .probe import Reason, Result, probe

# All at once, however many there are: a hundred endpoints that time out must not take longer than one.
_MOST_PROBES_AT_ONCE = 100

_STATUS_OF = {
    Reason.UNREACHABLE: StatusValue.DEVICE_CONNECTION_ERROR,
    Reason.TIMEOUT: StatusValue.DEVICE_CONNECTION_ERROR,
    Reason.TLS: StatusValue.AUTHENTICATION_ERROR,
}


class HttpEndpoints(Extension):
    def query(self) -> EndpointStatuses | Status:
        """Runs every minute."""
        try:
            endpoints = self._endpoints()
        except ValueError as error:
            return Status(StatusValue.INVALID_CONFIG_ERROR, str(error))
        statuses = EndpointStatuses()
        with ThreadPoolExecutor(min(len(endpoints), _MOST_PROBES_AT_ONCE)) as pool:
            # The SDK wants metrics from the thread that it runs the query in.
            for endpoint, result in zip(endpoints, pool.map(probe, endpoints)):
                self._report(endpoint, result)
                statuses.add_endpoint_status(_status(endpoint, result))
        return statuses

    def fastcheck(self) -> Status:
        """Runs once, when an ActiveGate is asked whether it can take this configuration."""
        try:
            self._endpoints()
        except ValueError as error:
            return Status(StatusValue.INVALID_CONFIG_ERROR, str(error))
        return Status(StatusValue.OK)

    def _endpoints(self) -> list[Endpoint]:
        """Raises ValueError where the configuration makes no endpoint, or two of the same name."""
        endpoints = [Endpoint.from_configuration(settings) for settings in self.activation_config["endpoints"]]
        names = {endpoint.name for endpoint in endpoints}
        if not endpoints or len(names) < len(endpoints):
            raise ValueError("the configuration needs at least one endpoint, and each its own name")
        return endpoints

    def _report(self, endpoint: Endpoint, result: Result) -> None:
        for measurement in measure(endpoint, result, self.enabled_feature_sets_names):
            self.report_metric(
                measurement.key,
                measurement.value,
                measurement.dimensions,
                metric_type=MetricType.DELTA if measurement.is_count else MetricType.GAUGE,
            )


def _status(endpoint: Endpoint, result: Result) -> EndpointStatus:
    if result.failure is None:
        return EndpointStatus(endpoint.name, StatusValue.OK)
    value = _STATUS_OF.get(result.failure.reason, StatusValue.WARNING)
    return EndpointStatus(endpoint.name, value, result.failure.message)


def main() -> None:
    HttpEndpoints(name="custom:extkit.http-endpoints").run()


if __name__ == "__main__":
    main()
