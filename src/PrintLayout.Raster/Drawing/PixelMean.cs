namespace PrintLayout.Raster.Drawing;

/// <summary>The mean of a part of an upright image as it is left on a pixel, not multiplied by alpha, and its cover, 0 to 255.</summary>
/// <param name="x">Its columns, from and to, in units of which <c>Whole</c> make the width of the image.</param>
/// <param name="y">Its rows, in units of which <c>Whole</c> make the height.</param>
internal delegate (TInk Ink, int Cover) PixelMean<TInk>((long From, long To, long Whole) x, (long From, long To, long Whole) y);
