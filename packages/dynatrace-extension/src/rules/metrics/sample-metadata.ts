/** An entry of `metrics`. */
export const metadata = (key: string, description: string) =>
  `  - key: ${key}\n    metadata:\n      displayName: A\n      description: ${description}\n      unit: Count\n`;

/** The entries of the sample `parcel-station` that cases change. */
export const speed = `  - key: parcel.conveyor.speed
    metadata:
      displayName: Speed
      description: Millimetres in a second
      unit: Unspecified
      metricProperties:
        minValue: -50
        maxValue: 50
`;
export const jams = `  - key: parcel.conveyor.jams_count
    metadata:
      displayName: Jams
      description: How often the conveyor was blocked
      unit: Count
`;
export const openings = `  - key: parcel.locker.openings.count
    metadata:
      displayName: Openings
      description: How often the locker was opened
      unit: Count
`;
export const scans = `  - key: parcel.scans.count
    metadata:
      displayName: Scans
      description: Parcels that the scanner has read
      unit: Count
`;
