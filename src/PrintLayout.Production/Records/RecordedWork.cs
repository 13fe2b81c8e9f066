namespace PrintLayout.Production.Records;

/// <summary>Work of which a record is kept.</summary>
/// <param name="Key">Names it.</param>
/// <param name="Settings">Everything that its bytes depend on beside the files read.</param>
internal sealed record RecordedWork(string Key, string Settings);
