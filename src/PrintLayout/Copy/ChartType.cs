namespace PrintLayout.Copy;

/// <summary>How a chart shows its numbers.</summary>
public enum ChartType
{
    /// <summary>Upright columns from a common line, side by side for several series (柱状图).</summary>
    Column,

    /// <summary>Level bars from a common line, with room for long names (条形图).</summary>
    Bar,

    /// <summary>Lines through the values of each series (折线图).</summary>
    Line,

    /// <summary>Sectors of a whole (饼图).</summary>
    Pie,

    /// <summary>Columns whose series stand one on another (堆积柱状图).</summary>
    Stacked,
}
