using PrintLayout.Production.Faces;
using PrintLayout.Sources;

namespace PrintLayout.Production.Making;

/// <summary>What a paper is made of, and how.</summary>
/// <param name="Folder">The folder with the plan, the manuscripts and what they name.</param>
/// <param name="Fonts">Font manifest for a project that names none, and folders of further faces.</param>
public sealed record MakeSettings(string Folder, FontLocations Fonts)
{
    /// <summary>Name of the plan when none is named.</summary>
    public const string UsualPlan = "paper.yaml";

    /// <summary>The plan of the paper, in the folder; null for <see cref="UsualPlan"/>.</summary>
    public string? Plan { get; init; }

    /// <summary>The day of issue; null for that of the plan.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Whether an edition that was edited since it was made is overwritten.</summary>
    public bool Force { get; init; }

    /// <summary>Pages that are made up at the same time.</summary>
    public int Jobs { get; init; } = 1;

    /// <summary>Limits on the input and on the work.</summary>
    public LayoutLimits Limits { get; init; } = LayoutLimits.Default;
}
