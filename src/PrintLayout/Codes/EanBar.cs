namespace PrintLayout.Codes;

/// <summary>A bar of a barcode, in modules from the top left corner of its quiet zone.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Top">Its top.</param>
/// <param name="Bottom">Its foot.</param>
internal readonly record struct EanBar(int Left, int Width, int Top, int Bottom);
