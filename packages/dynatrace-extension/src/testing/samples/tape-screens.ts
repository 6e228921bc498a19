/** The screens of the sample `tape-library`: every kind of card is on one of them. */
export const tapeScreens = `screens:
  - entityType: tape-library:library
    propertiesCard:
      displayOnlyConfigured: false
      properties:
        - type: ATTRIBUTE
          attribute:
            key: serial
            displayName: Serial number
        - type: ATTRIBUTE
          attribute:
            key: dt.ip_addresses
            displayName: Address
    listSettings:
      staticContent:
        showGlobalFilter: true
        header:
          title: Tape libraries
          description: Every library that answers
          icon: hdd-discdrive
      layout:
        autoGenerate: false
        cards:
          - key: libraries
            type: ENTITIES_LIST
          - type: INJECTIONS
    detailsSettings:
      staticContent:
        showProblems: true
        showProperties: true
        showTags: true
        showAddTag: true
        showGlobalFilter: true
        breadcrumbs:
          - type: ENTITY_LIST_REF
            entityType: tape-library:library
      layout:
        autoGenerate: false
        cards:
          - key: no_drives
            type: MESSAGE
            conditions:
              - "!relatedEntity|entitySelectorTemplate=type(tape-library:drive),fromRelationships.isChildOf($(entityConditions))"
          - type: CARD_GROUP
            displayName: Climate
            cards:
              - key: climate
                type: CHART_GROUP
                width: FULL_SIZE
          - key: drives
            type: ENTITIES_LIST
            conditions:
              - extensionConfigured|extensionId=custom:tape-library|featureSets=drives
          - key: robot_events
            type: EVENTS
          - key: robot_logs
            type: LOGS
          - type: BREAK_LINE
          - key: wear
            type: CHART_GROUP
            entitySelectorTemplate: type(tape-library:drive),fromRelationships.isChildOf($(entityConditions))
          - type: INJECTIONS
    chartsCards:
      - key: climate
        displayName: Climate
        mode: NORMAL
        numberOfVisibleCharts: 3
        charts:
          - displayName: Temperature
            visualizationType: GRAPH_CHART
            graphChartConfig:
              visualization:
                themeColor: BLUE
                seriesType: LINE
              yAxes:
                - key: celsius
                  position: LEFT
                  visible: true
              metrics:
                - metricSelector: tape.library.temperature:splitBy("library.serial"):avg
                  yAxisKey: celsius
          - displayName: Hottest
            visualizationType: SINGLE_VALUE
            singleValueConfig:
              showTrend: true
              foldTransformation: MAX
              metric:
                metricSelector: tape.library.temperature:max
          - displayName: Broken drives
            visualizationType: PIE_CHART
            pieChartConfig:
              metric:
                metricSelector: tape.drive.status:filter(gt(value,2)):splitBy("drive.vendor")
    entitiesListCards:
      - key: libraries
        displayName: Tape libraries
        pageSize: 10
        displayCharts: false
        displayIcons: true
        enableDetailsExpandability: true
        numberOfVisibleCharts: 1
        columns:
          - type: ATTRIBUTE
            attribute:
              key: serial
              displayName: Serial number
        filtering:
          entityFilters:
            - displayName: Filter by
              filters:
                - type: entityName
                  displayName: Name
                  freeText: true
                  modifier: contains
                  defaultSearch: true
                  distinct: false
                  entityTypes:
                    - tape-library:library
                - type: serial
                  displayName: Serial number
                  freeText: true
                  modifier: equals
                  defaultSearch: false
                  distinct: true
                  entityTypes:
                    - tape-library:library
      - key: drives
        displayName: Drives
        entitySelectorTemplate: type("tape-library:drive"),fromRelationships.isChildOf($(entityConditions))
        pageSize: 20
        displayCharts: true
        displayIcons: true
        enableDetailsExpandability: true
        numberOfVisibleCharts: 1
        columns:
          - type: ATTRIBUTE
            attribute:
              key: vendor
              displayName: Vendor
        charts:
          - displayName: Drive status
            visualizationType: GRAPH_CHART
            graphChartConfig:
              metrics:
                - metricSelector: tape.drive.status:splitBy("drive.number"):max
    messageCards:
      - key: no_drives
        type: MESSAGE
        message:
          text: No drive answers. Turn on the feature set **drives**.
          theme: INFO
    eventsCards:
      - key: robot_events
        displayName: Events of the robot
        entitySelectorTemplates:
          - type(tape-library:library),entityName("arm (left)")
        showFiltering: true
        showPagination: true
        pageSize: 10
    logsCards:
      - key: robot_logs
        displayName: Logs of the robot
        showFiltering: true
        pageSize: 10
    actions:
      - actionScope: CHART_GROUP
        key: climate
        actionLocation: HEADER
        actions:
          - actionExpression: hubExtension|extensionId=custom:tape-library|text=Configure
            visualization:
              displayName: Configure
  - entityType: tape-library:drive
    detailsSettings:
      staticContent:
        showProblems: true
        showProperties: true
        showTags: true
        showAddTag: true
        showGlobalFilter: true
      layout:
        autoGenerate: false
        cards:
          - key: drive_health
            type: HEALTH_CARD
          - key: tapes
            type: METRIC_TABLE
          - key: robots
            type: DQL_TABLE
    chartsCards:
      - key: wear
        displayName: Wear
        numberOfVisibleCharts: 1
        charts:
          - displayName: Loads
            visualization:
              seriesType: COLUMN
            metrics:
              - metricSelector: tape.drive.loads.count:splitBy("drive.number"):sum
    metricTableCards:
      - key: tapes
        pageSize: 5
        displayCharts: true
        enableDetailsExpandability: true
        numberOfVisibleCharts: 1
        charts:
          - displayName: Loads
            visualizationType: GRAPH_CHART
            graphChartConfig:
              metrics:
                - dqlQuery: timeseries loads = sum(tape.drive.loads.count), by:{drive.number}
    healthCards:
      - key: drive_health
        tiles:
          - displayName: Status
            metricSelector: tape.drive.status:max
            foldTransformation: LAST_VALUE
            anchor:
              cardName: Wear
    dqlTableCards:
      - key: robots
        displayName: Robots
        query:
          query: fetch dt.entity.host | fields id, entity.name
        columns:
          - field: id
            displayName: Id
            columnType: TEXT
  - entityType: HOST
    detailsInjections:
      - type: ENTITIES_LIST
        key: robot_libraries
        width: HALF_SIZE
        conditions:
          - relatedEntity|entitySelectorTemplate=type(tape-library:library),fromRelationships.runsOn($(entityConditions))
    entitiesListCards:
      - key: robot_libraries
        displayName: Tape libraries
        entitySelectorTemplate: type(tape-library:library),fromRelationships.runsOn($(entityConditions))
        pageSize: 5
        displayCharts: false
        displayIcons: true
        enableDetailsExpandability: false
        numberOfVisibleCharts: 1
`;
