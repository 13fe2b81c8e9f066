namespace PrintLayout.Vectors;

/// <summary>What a shape of a drawing is painted with.</summary>
/// <param name="Rgb">Its colour in sRGB, as 0xRRGGBB.</param>
/// <param name="Ink">The ink that the drawing names for it (<c>data-ink</c>); null for none.</param>
internal readonly record struct ArtPaint(int Rgb, string? Ink)
{
    /// <summary>The colour as SVG writes it, such as <c>#d7000f</c>.</summary>
    public string Word => FormattableString.Invariant($"#{Rgb:x6}");
}
