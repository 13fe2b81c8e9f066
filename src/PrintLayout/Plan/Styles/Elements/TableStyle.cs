using PrintLayout.Geometry;
using PrintLayout.Plan.Inks;

namespace PrintLayout.Plan.Styles.Elements;

/// <summary>How tables look. Their type stands in the styles <c>table</c>, <c>table-head</c>, <c>table-title</c> and so on.</summary>
public sealed record TableStyle
{
    /// <summary>Weight of the rules above and below a table; null for that of a frame.</summary>
    public Pt? Rule { get; init; }

    /// <summary>Weight of the rule below its head; null for that of a column rule.</summary>
    public Pt? HeadRule { get; init; }

    /// <summary>Weight of the rules between its rows; 0 for none.</summary>
    public Pt RowRule { get; init; }

    /// <summary>Tint behind its head; null for none.</summary>
    public CmykValue? HeadTint { get; init; }

    /// <summary>Tint behind every second row; null for none.</summary>
    public CmykValue? StripeTint { get; init; }
}
