namespace PrintLayout.Tests.Pdf;

/// <summary>The plates of a page as Ghostscript's tiffsep device makes them: 0 is no ink, 255 solid.</summary>
internal sealed class Plates
{
    private readonly Dictionary<string, byte[]> _plates = [];
    private int _width;

    public string[] Names => [.. _plates.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Makes the plates of a file's first page.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="ppi">Pixels per inch.</param>
    /// <param name="fineness">How many dots make a pixel in each direction; 1 for dots that are wholly inked or not.</param>
    /// <param name="isOnePage">Whether the file has one page. Ghostscript 10.00 leaves spot plates bare when pages are chosen.</param>
    public static Plates Of(byte[] pdf, int ppi = 72, int fineness = 1, bool isOnePage = false)
    {
        var folder = Directory.CreateTempSubdirectory("plates-").FullName;
        try
        {
            var answer = OutsideTool.Run(
                pdf, "gs", "-q", "-dBATCH", "-dNOPAUSE", isOnePage ? "-q" : "-dFirstPage=1", isOnePage ? "-q" : "-dLastPage=1",
                "-sDEVICE=tiffsep", "-sCompression=none",
                $"-r{ppi * fineness}", $"-dDownScaleFactor={fineness}", "-dOverprint=/enable",
                $"-sOutputFile={Path.Combine(folder, "p.tif")}", "{}");
            Assert.Empty(answer);
            var plates = new Plates();
            foreach (var file in Directory.GetFiles(folder, "p(*).tif"))
            {
                var name = Path.GetFileNameWithoutExtension(file)[2..^1];
                (plates._width, plates._plates[name]) = Tiff.Grey(File.ReadAllBytes(file));
            }

            return plates;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Cyan, magenta, yellow, black and one more plate at a pixel.</summary>
    public (int C, int M, int Y, int K, int Spot) At(int x, int y, string spot)
    {
        int Amount(string plate) => 255 - _plates[plate][y * _width + x];
        return (Amount("Cyan"), Amount("Magenta"), Amount("Yellow"), Amount("Black"), Amount(spot));
    }

    /// <summary>The mean difference of a plate from another picture of it, 0 to 1, where both have pixels.</summary>
    /// <param name="plate">The plate; without ink when it was not made.</param>
    /// <param name="amounts">The amounts of ink of the other picture, 0 to 255.</param>
    /// <param name="width">Its pixels a row.</param>
    public double MeanDifference(string plate, byte[] amounts, int width)
    {
        if (!_plates.TryGetValue(plate, out var pixels)) return amounts.Average(amount => (double)amount) / 255;
        var (columns, rows) = (Math.Min(width, _width), Math.Min(amounts.Length / width, pixels.Length / _width));
        long sum = 0;
        for (var y = 0; y < rows; y++)
        {
            for (var x = 0; x < columns; x++) sum += Math.Abs(255 - pixels[y * _width + x] - amounts[y * width + x]);
        }

        return sum / 255.0 / columns / rows;
    }

    /// <summary>The mean ink of a plate, in thousandths; 0 for one that was not made.</summary>
    public double MeanOf(string plate) =>
        _plates.TryGetValue(plate, out var pixels) ? pixels.Average(pixel => 255.0 - pixel) * 1000 / 255 : 0;

    /// <summary>
    /// By how much the mean may lie below the true one, in thousandths: Ghostscript rounds tints down to 255 steps, which is much of a
    /// light one.
    /// </summary>
    public double RoundingOf(string plate) => !_plates.TryGetValue(plate, out var pixels)
        ? 0
        : Enumerable.Range(1, pixels.Length - 1).Count(i => pixels[i] == pixels[i - 1] && pixels[i] is > 0 and < 255)
            * (1000.0 / 255) / pixels.Length;

    /// <summary>The largest sum of inks of a pixel, in thousandths.</summary>
    public int MostInk =>
        Enumerable.Range(0, _plates.Values.First().Length).Max(i => _plates.Values.Sum(plate => 255 - plate[i])) * 1000 / 255;

    /// <summary>Whether a plate has any ink.</summary>
    public bool HasInk(string plate) => _plates[plate].AsSpan().ContainsAnyExcept((byte)255);
}
