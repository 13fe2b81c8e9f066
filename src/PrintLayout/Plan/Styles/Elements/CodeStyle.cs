using PrintLayout.Geometry;

namespace PrintLayout.Plan.Styles.Elements;

/// <summary>How large codes that machines read are printed. The words of QR codes
/// stand in the style <c>code-label</c>, the digits of barcodes in <c>code-digits</c>.</summary>
public sealed record CodeStyle
{
    /// <summary>The least side of a module of a QR code. Newsprint holds 0.4 mm (practice; ISO/IEC 18004 names no size).</summary>
    public Pt Module { get; init; } = new(1_134);

    /// <summary>The greatest side of a module; beyond 0.8 mm a code is read no better and only takes room.</summary>
    public Pt LargestModule { get; init; } = new(2_268);

    /// <summary>How much of a QR code may be damaged.</summary>
    public QrLevel Level { get; init; } = QrLevel.Medium;

    /// <summary>The least size of a barcode in thousandths: 1000 is a module of 0.33 mm. From 800 to 2000 (GS1, 5.12.3).</summary>
    public int LeastBarcode { get; init; } = 800;

    /// <summary>The greatest size of a barcode in thousandths.</summary>
    public int LargestBarcode { get; init; } = 1000;

    /// <summary>How much narrower each bar is drawn, since ink makes it wider on the paper. The plant says how much.</summary>
    public Pt BarReduction { get; init; }
}
