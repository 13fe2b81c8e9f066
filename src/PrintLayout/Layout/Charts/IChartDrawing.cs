using PrintLayout.Geometry;

namespace PrintLayout.Layout.Charts;

/// <summary>A chart of one type, ready to be drawn at a width.</summary>
internal interface IChartDrawing
{
    /// <summary>The least height of the drawing.</summary>
    Pt Least { get; }

    /// <summary>The greatest height that suits it.</summary>
    Pt Most { get; }

    /// <summary>The width that its marks and labels need.</summary>
    Pt LeastWidth { get; }

    /// <summary>Draws it.</summary>
    /// <param name="pen">The pen.</param>
    /// <param name="area">Its place, of the width it was made for.</param>
    void Draw(ChartPen pen, PtRect area);
}
