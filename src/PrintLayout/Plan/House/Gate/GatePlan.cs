using System.Collections.Immutable;
using PrintLayout.Diagnostics;

namespace PrintLayout.Plan.House.Gate;

/// <summary>What a house wants of the gate before its press.</summary>
public sealed record GatePlan
{
    /// <summary>Share of the text, in thousandths, from which on two stories are nearly the same.</summary>
    public const int UsualSimilar = 650;

    /// <summary>Days for which the archive keeps issues unless the plan says otherwise.</summary>
    public const int UsualDays = 30;

    /// <summary>A gate that tells all it finds, and stops nothing.</summary>
    public static GatePlan Plain { get; } = new();

    /// <summary>Codes of the findings that stop the press.</summary>
    public ImmutableArray<string> Stops { get; init; } = [];

    /// <summary>Path of the file that keeps what stood in the last issues, ready to open; null for none.</summary>
    public Located<string>? Archive { get; init; }

    /// <summary>Days for which the archive keeps issues, and against which a new one is held.</summary>
    public int Days { get; init; } = UsualDays;

    /// <summary>Share of the text, in thousandths, from which on two stories are nearly the same.</summary>
    public int Similar { get; init; } = UsualSimilar;

    /// <summary>Whether a finding stops the press.</summary>
    /// <param name="code">Its code.</param>
    public bool StopsAt(string code) => Stops.Contains(code, StringComparer.Ordinal);
}
