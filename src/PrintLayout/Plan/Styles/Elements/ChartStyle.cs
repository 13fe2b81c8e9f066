using System.Collections.Immutable;
using PrintLayout.Geometry;
using PrintLayout.Plan.Inks;

namespace PrintLayout.Plan.Styles.Elements;

/// <summary>How charts look. Their type stands in the styles <c>chart-label</c>, <c>table-title</c> and <c>table-note</c>.</summary>
public sealed record ChartStyle
{
    /// <summary>Inks of columns, bars and sectors, by series: tints far enough apart to be told on newsprint.</summary>
    public ImmutableArray<CmykValue> Inks { get; init; } =
        [Black(800), Black(350), Black(600), Black(150), Black(1_000), Black(250)];

    /// <summary>Weight of the line from which values are counted.</summary>
    public Pt Axis { get; init; } = new(500);

    /// <summary>Weight of the lines at the numbers of an axis; a press holds 0.25 pt (ISO 12647-3 practice).</summary>
    public Pt Grid { get; init; } = new(250);

    /// <summary>Weight of the line of the first series of a line chart.</summary>
    public Pt Curve { get; init; } = new(1_500);

    private static CmykValue Black(int perMille) => new(0, 0, 0, perMille);
}
