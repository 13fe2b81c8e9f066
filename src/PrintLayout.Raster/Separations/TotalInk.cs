namespace PrintLayout.Raster.Separations;

/// <summary>
/// The sum of all inks as a picture. Up to the ink limit it is grey, from white for no ink to dark grey at the limit. Above the limit it
/// is a colour, from yellow to red at the sum of four solid plates, so that whatever has colour has too much ink.
/// </summary>
/// <param name="limit">The ink limit of the page, in thousandths of one ink.</param>
internal sealed class TotalInk(int limit)
{
    private const int Full = 255;
    private const int Most = 4 * Full;
    private const int Darkest = 64;
    private const int Yellow = 220;

    private readonly int _limit = (int)Math.Clamp((long)limit * Full / 1000, 1, Most);

    /// <summary>Draws a row.</summary>
    /// <param name="plates">The amounts on each plate, 0 to 255.</param>
    /// <param name="pixels">Receives four bytes a pixel: red, green, blue, and an unused one.</param>
    public void Draw(byte[][] plates, Span<byte> pixels)
    {
        for (var column = 0; column < pixels.Length / 4; column++)
        {
            var sum = 0;
            foreach (var amounts in plates) sum += amounts[column];
            (pixels[column * 4], pixels[column * 4 + 1], pixels[column * 4 + 2]) = ColourOf(sum);
        }
    }

    /// <summary>The colour of a sum.</summary>
    /// <param name="sum">The sum of amounts, 255 for each solid plate.</param>
    public (byte Red, byte Green, byte Blue) ColourOf(int sum)
    {
        if (sum > _limit)
        {
            var over = Math.Min(sum, Most) - _limit;
            return (Full, (byte)(Yellow - (Yellow * over / Math.Max(1, Most - _limit))), 0);
        }

        var grey = (byte)(Full - ((Full - Darkest) * sum / _limit));
        return (grey, grey, grey);
    }
}
