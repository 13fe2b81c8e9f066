namespace PrintLayout.Snapshots.Records;

/// <summary>What most lines of a text have in common.</summary>
internal static class LineMajority
{
    /// <summary>The most frequent value; of several equally frequent ones the first.</summary>
    /// <param name="lines">The lines; at least one.</param>
    /// <param name="value">The value of a line.</param>
    internal static T Usual<T>(IEnumerable<LineRecord> lines, Func<LineRecord, T> value) =>
        lines.Select(value).GroupBy(one => one).MaxBy(same => same.Count())!.Key;
}
