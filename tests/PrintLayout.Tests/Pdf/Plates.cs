namespace PrintLayout.Tests.Pdf;

/// <summary>The plates of a page as Ghostscript's tiffsep device makes them: 0 is no ink, 255 solid.</summary>
internal sealed class Plates
{
    private readonly Dictionary<string, byte[]> _plates = [];
    private int _width;

    public string[] Names => [.. _plates.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Makes the plates of a file's first page.</summary>
    public static Plates Of(byte[] pdf, int ppi = 72)
    {
        var folder = Directory.CreateTempSubdirectory("plates-").FullName;
        try
        {
            var answer = OutsideTool.Run(
                pdf, "gs", "-q", "-dBATCH", "-dNOPAUSE", "-dFirstPage=1", "-dLastPage=1", "-sDEVICE=tiffsep", "-sCompression=none",
                $"-r{ppi}", "-dOverprint=/enable", $"-sOutputFile={Path.Combine(folder, "p.tif")}", "{}");
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

    /// <summary>Whether a plate has any ink.</summary>
    public bool HasInk(string plate) => _plates[plate].AsSpan().ContainsAnyExcept((byte)255);
}
