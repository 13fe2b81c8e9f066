namespace PrintLayout.Cli.Messages;

/// <summary>How a run is told.</summary>
internal sealed record MessageSettings
{
    /// <summary>The form of findings.</summary>
    public DiagnosticFormat Format { get; init; }

    /// <summary>Whether only errors are told.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether more is told: files of each page, times by stage, the place of a program fault.</summary>
    public bool Verbose { get; init; }

    /// <summary>Whether a live view is drawn: the messages go to a terminal.</summary>
    public bool IsLive { get; init; }
}
