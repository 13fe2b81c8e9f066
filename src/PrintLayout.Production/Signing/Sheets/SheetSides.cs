using PrintLayout.Geometry;

namespace PrintLayout.Production.Signing.Sheets;

/// <summary>The margins of a proof round the sheet of its page, outside the bleed, in thousandths of a point.</summary>
internal static class SheetSides
{
    /// <summary>Room above, for the slug.</summary>
    public static Pt Head { get; } = Millimetres(20);

    /// <summary>Room below, for signatures by hand.</summary>
    public static Pt Foot { get; } = Millimetres(13);

    /// <summary>Room on the left, for the bars of changes.</summary>
    public static Pt Left { get; } = Millimetres(16);

    /// <summary>Room on the right for the bars of changes.</summary>
    public static Pt RightBars { get; } = Millimetres(16);

    /// <summary>Room on the right for the list of changes.</summary>
    public static Pt List { get; } = Millimetres(62);

    /// <summary>The edge of the paper that stays white.</summary>
    public static Pt Edge { get; } = Millimetres(5);

    /// <summary>A length in millimetres.</summary>
    /// <param name="millimetres">The length.</param>
    public static Pt Millimetres(int millimetres) => Pt.FromPoints(millimetres * 72 / 25.4m);
}
