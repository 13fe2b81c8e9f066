using System.Collections.Immutable;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.Layouts;

namespace PrintLayout.Plan.House;

/// <summary>A section of a paper: its pages and whose stories stand there.</summary>
/// <param name="Name">Its name, set in the folio.</param>
public sealed record SectionPlan(Located<string> Name)
{
    /// <summary>The names of its pages; empty when the program names them.</summary>
    public ImmutableArray<Located<string>> PageNames { get; init; } = [];

    /// <summary>How many pages it has: the number of <see cref="PageNames"/>, or what the plan allows.</summary>
    public CountRange Pages { get; init; } = 1;

    /// <summary>The desks whose stories it takes; its own name counts as one.</summary>
    public ImmutableArray<Located<string>> Desks { get; init; } = [];

    /// <summary>Line of responsible editors for the folio; null for none.</summary>
    public Located<string>? Editors { get; init; }

    /// <summary>Stories that one of its pages should have, standing elements among them.</summary>
    public CountRange Stories { get; init; } = new(3, 8);

    /// <summary>Master of its pages; null for that of the paper.</summary>
    public Located<string>? Master { get; init; }

    /// <summary>House style of its pages; null for that of the paper.</summary>
    public Located<string>? Style { get; init; }

    /// <summary>Whether it takes the stories of a desk.</summary>
    /// <param name="desk">Name of the desk.</param>
    public bool Takes(string desk) => Name.Value == desk || Desks.Any(one => one.Value == desk);
}
