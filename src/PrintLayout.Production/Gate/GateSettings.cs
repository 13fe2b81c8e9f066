using PrintLayout.Sources;

namespace PrintLayout.Production.Gate;

/// <summary>What the gate is asked to judge.</summary>
/// <param name="Edition">The edition file.</param>
public sealed record GateSettings(string Edition)
{
    /// <summary>The plan of the paper; null for <c>paper.yaml</c> beside the edition, where there is one.</summary>
    public string? Plan { get; init; }

    /// <summary>The version of the paper (<c>versions</c> of the plan); null for what the plan itself says.</summary>
    public string? Version { get; init; }

    /// <summary>The day on which the paper is out; null to take that of the edition.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Pictures that are looked at together.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Limits on the input.</summary>
    public LayoutLimits Limits { get; init; } = LayoutLimits.Default;
}
