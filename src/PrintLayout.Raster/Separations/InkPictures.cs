using PrintLayout.Raster.Png;

namespace PrintLayout.Raster.Separations;

/// <summary>Writes plates that were drawn elsewhere as PNG, with the look of <see cref="SeparationWriter"/>.</summary>
public static class InkPictures
{
    private const int Full = 255;

    /// <summary>Writes a plate: 255 is no ink, 0 is solid.</summary>
    /// <param name="output">Where it goes; left open.</param>
    /// <param name="width">Pixels a row.</param>
    /// <param name="ppi">Pixels per inch.</param>
    /// <param name="amounts">The amount of ink of each pixel, 0 to 255, row by row.</param>
    public static void WritePlate(Stream output, int width, int ppi, byte[] amounts)
    {
        using var picture = new PngStream(output, width, amounts.Length / width, ppi, isGrey: true);
        var row = new byte[width];
        for (var start = 0; start < amounts.Length; start += width)
        {
            for (var column = 0; column < width; column++) row[column] = (byte)(Full - amounts[start + column]);
            picture.WriteGreyRow(row);
        }

        picture.Finish();
    }

    /// <summary>Writes the sum of plates: grey up to the limit of ink, and from yellow to red above it.</summary>
    /// <param name="output">Where it goes; left open.</param>
    /// <param name="width">Pixels a row.</param>
    /// <param name="ppi">Pixels per inch.</param>
    /// <param name="plates">The amounts of each plate.</param>
    /// <param name="limit">The limit, in thousandths of one solid ink.</param>
    public static void WriteSum(Stream output, int width, int ppi, IReadOnlyList<byte[]> plates, int limit)
    {
        var height = plates.Count == 0 ? 0 : plates[0].Length / width;
        using var picture = new PngStream(output, width, height, ppi);
        var total = new TotalInk(limit);
        var rows = plates.Select(_ => new byte[width]).ToArray();
        var colour = new byte[width * 4];
        for (var row = 0; row < height; row++)
        {
            for (var plate = 0; plate < rows.Length; plate++) plates[plate].AsSpan(row * width, width).CopyTo(rows[plate]);
            total.Draw(rows, colour);
            picture.WriteRow(colour);
        }

        picture.Finish();
    }
}
