namespace PrintLayout.Cli.Runs;

/// <summary>What a run of <c>snap</c> does.</summary>
internal enum SnapshotAction
{
    /// <summary>Compares and says what changed.</summary>
    Test,

    /// <summary>Keeps the pages as they are.</summary>
    Approve,

    /// <summary>Writes the report.</summary>
    Report,

    /// <summary>Removes what is kept of pages that are gone.</summary>
    Clean,
}
