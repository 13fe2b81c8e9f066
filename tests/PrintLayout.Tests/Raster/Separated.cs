using PrintLayout.Diagnostics;
using PrintLayout.Images;
using PrintLayout.Images.Documents;
using PrintLayout.Pages;
using PrintLayout.Raster.Separations;

namespace PrintLayout.Tests.Raster;

/// <summary>The plates of a page as our own writer draws them, read back.</summary>
internal sealed class Separated
{
    private readonly Dictionary<string, (PlateKind Kind, byte[] Png)> _plates = [];
    private readonly Dictionary<string, byte[]> _amounts = [];

    private Separated()
    {
    }

    public DiagnosticBag Findings { get; } = [];

    public IEnumerable<string> Names => _plates.Keys;

    public int Width { get; private set; }

    public static Separated Of(
        PageDisplayList page, SeparationOptions options, IImageDecoder? decoder = null, int bandBytes = 12 << 20,
        IDocumentSeparator? documents = null)
    {
        var made = new Separated();
        var streams = new Dictionary<string, (PlateKind Kind, MemoryStream Png)>();
        using var writer = new SeparationWriter(bandBytes, decoder, documents);
        writer.Write(page, options, plate => (streams[plate.Name] = (plate.Kind, new MemoryStream())).Png, made.Findings);
        foreach (var (name, (kind, png)) in streams) made.Take(name, kind, png.ToArray());
        return made;
    }

    public byte[] Png(string plate) => _plates[plate].Png;

    /// <summary>The amounts of all plates at a pixel, 0 to 255, in order.</summary>
    public int[] At(int x, int y) => [.. _amounts.Values.Select(amounts => (int)amounts[y * Width + x])];

    /// <summary>The mean ink of a plate, in thousandths.</summary>
    public double MeanOf(string plate) => _amounts[plate].Average(amount => (double)amount) * 1000 / 255;

    /// <summary>The largest sum of inks of a pixel, in thousandths.</summary>
    public int MostInk =>
        Enumerable.Range(0, _amounts.Values.First().Length).Max(i => _amounts.Values.Sum(plate => plate[i])) * 1000 / 255;

    private void Take(string name, PlateKind kind, byte[] png)
    {
        _plates.Add(name, (kind, png));
        if (kind == PlateKind.TotalInk) return;
        var picture = PrintLayout.Raster.Png.PixelImage.TryDecode(png)!;
        Width = picture.Width;
        var amounts = new byte[picture.Width * picture.Height];
        for (var i = 0; i < amounts.Length; i++) amounts[i] = (byte)(255 - picture.Samples[i * 3]);
        _amounts.Add(name, amounts);
    }
}
