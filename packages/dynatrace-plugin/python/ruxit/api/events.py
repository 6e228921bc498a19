"""Events, and the methods by which plugins report them."""
import enum


class EventType(enum.Enum):
    """The kinds of events that a plugin can report."""

    PERFORMANCE_EVENT = "PERFORMANCE_EVENT"
    ERROR_EVENT = "ERROR_EVENT"
    AVAILABILITY_EVENT = "AVAILABILITY_EVENT"
    RESOURCE_CONTENTION_EVENT = "RESOURCE_CONTENTION_EVENT"
    CUSTOM_INFO = "CUSTOM_INFO"
    CUSTOM_DEPLOYMENT = "CUSTOM_DEPLOYMENT"
    CUSTOM_ANNOTATION = "CUSTOM_ANNOTATION"


class EventReporter:
    """Gives a class the `report_…_event` methods. `target` says which entity it concerns, where that is not clear."""

    def _report_event(self, event_type, title, description, properties, **target):
        raise NotImplementedError

    def report_performance_event(self, title="", description="", properties=None, **target):
        self._report_event(EventType.PERFORMANCE_EVENT, title, description, properties, **target)

    def report_error_event(self, title="", description="", properties=None, **target):
        self._report_event(EventType.ERROR_EVENT, title, description, properties, **target)

    def report_availability_event(self, title="", description="", properties=None, **target):
        self._report_event(EventType.AVAILABILITY_EVENT, title, description, properties, **target)

    def report_resource_contention_event(self, title="", description="", properties=None, **target):
        self._report_event(EventType.RESOURCE_CONTENTION_EVENT, title, description, properties, **target)

    def report_custom_info_event(self, title="", description="", properties=None, **target):
        self._report_event(EventType.CUSTOM_INFO, title, description, properties, **target)

    def report_custom_deployment_event(
        self,
        source=None,
        project=None,
        version=None,
        ci_link=None,
        remediation_action_link=None,
        deployment_name=None,
        properties=None,
        title=None,
        description="",
        **target
    ):
        told = {
            "source": source,
            "project": project,
            "version": version,
            "ci_link": ci_link,
            "remediation_action_link": remediation_action_link,
            "deployment_name": deployment_name,
        }
        merged = {key: value for key, value in told.items() if value is not None}
        merged.update(properties or {})
        self._report_event(EventType.CUSTOM_DEPLOYMENT, title or deployment_name or "", description, merged, **target)

    def report_custom_annotation_event(
        self, description="", annotation_type=None, source=None, properties=None, title=None, **target
    ):
        told = {"annotation_type": annotation_type, "source": source}
        merged = {key: value for key, value in told.items() if value is not None}
        merged.update(properties or {})
        self._report_event(EventType.CUSTOM_ANNOTATION, title or annotation_type or "", description, merged, **target)
