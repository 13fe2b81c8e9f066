using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate.Archives;

namespace PrintLayout.Production.Gate;

/// <summary>What the gate found.</summary>
/// <param name="Findings">The findings; those that stop the press are errors.</param>
public sealed record GateOutcome(ImmutableArray<Diagnostic> Findings)
{
    /// <summary>Whether the edition was judged; else the findings say why not.</summary>
    public bool IsJudged { get; init; }

    /// <summary>Codes of the findings that stop the press, in order and each once.</summary>
    public ImmutableArray<string> Stops { get; init; } = [];

    /// <summary>Number of stories that were judged.</summary>
    public int Stories { get; init; }

    /// <summary>Number of pictures that were judged.</summary>
    public int Pictures { get; init; }

    /// <summary>Issues of the archive that the edition was held against.</summary>
    public int Issues { get; init; }

    /// <summary>Whether there is an archive into which the issue may be written.</summary>
    public bool HasArchive => Archive is not null;

    /// <summary>The archive with the issue; null when the plan names none.</summary>
    internal (string Path, GateArchive Content)? Archive { get; init; }
}
