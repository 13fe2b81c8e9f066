using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Images.Colour;
using PrintLayout.Images.Headers;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;

namespace PrintLayout.Production.Editions;

/// <summary>The tone of a picture on the page, from few of its pixels.</summary>
internal sealed class PictureTone
{
    // Twice a millimetre: what is finer does not carry type and does not hide it.
    private const int Ppi = 50;
    private static readonly int[] Linear = [.. Enumerable.Range(0, 256).Select(value => (int)SrgbCurve.Linear(value, 255))];
    private readonly PlacedImage _item;
    private readonly DecodedImage _image;

    private PictureTone(PlacedImage item, DecodedImage image) => (_item, _image) = (item, image);

    /// <summary>The tone of a picture; null when it cannot be decoded.</summary>
    /// <param name="item">The picture on the page.</param>
    /// <param name="decoder">Decodes it.</param>
    public static PictureTone? Of(PlacedImage item, IImageDecoder decoder)
    {
        var header = item.Image.Header;
        var size = item.SizeAt(Ppi) ?? new PixelSize(header.Width, header.Height);
        if (item.Image.TryRead(out _) is not { } data || decoder.DecodeAtLeast(header, data, size, out _) is not { } image) return null;
        return ScreenImage.Of(ImageFlattening.OnPaper(ImageScaling.Down(image, size)), decoder, out _) is { } shown
            ? new PictureTone(item, shown)
            : null;
    }

    /// <summary>How light a colour is: relative luminance in 65,535 parts.</summary>
    /// <param name="colour">The colour.</param>
    public static int LightOf(ScreenColour colour) =>
        ((Linear[colour.Red] * 2_126) + (Linear[colour.Green] * 7_152) + (Linear[colour.Blue] * 722) + 5_000) / 10_000;

    /// <summary>The tone behind a box of the page.</summary>
    /// <param name="box">The box; what of it lies beside the picture does not count.</param>
    public ToneRange In(PtRect box)
    {
        var (area, whole, turn) = (_item.Area, _item.Whole, _item.Image.Header.Orientation);
        var (width, height) = turn.SwapsSides ? (_image.Height, _image.Width) : (_image.Width, _image.Height);
        var (left, right) = Pixels(Pt.Max(box.X, area.X) - whole.X, Pt.Min(box.Right, area.Right) - whole.X, whole.Width, width);
        var (top, bottom) = Pixels(Pt.Max(box.Y, area.Y) - whole.Y, Pt.Min(box.Bottom, area.Bottom) - whole.Y, whole.Height, height);
        var lights = new List<int>();
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                var (storedX, storedY) = turn.ToStored(x, y, _image.Width, _image.Height);
                lights.Add(LightOf(ColourAt((storedY * _image.Width) + storedX)));
            }
        }

        lights.Sort();
        var tenth = lights.Count / 10;
        return new ToneRange((int)(lights.Sum(light => (long)light) / lights.Count), lights[tenth], lights[^(tenth + 1)]);
    }

    private static (int First, int End) Pixels(Pt from, Pt to, Pt length, int count)
    {
        var first = (int)Math.Clamp((long)from.Milli * count / length.Milli, 0, count - 1);
        return (first, (int)Math.Clamp((((long)to.Milli * count) + length.Milli - 1) / length.Milli, first + 1, count));
    }

    private ScreenColour ColourAt(int at)
    {
        var samples = _image.Samples.AsSpan(at * _image.Channels, _image.Channels);
        return _image.Colour switch
        {
            ImageColour.Grey => new ScreenColour(samples[0], samples[0], samples[0]),
            ImageColour.Rgb => new ScreenColour(samples[0], samples[1], samples[2]),
            _ => ScreenColour.Of(new Ink(PerMille(samples[0]), PerMille(samples[1]), PerMille(samples[2]), PerMille(samples[3]))),
        };
    }

    private static int PerMille(byte ink) => ((ink * 1000) + 127) / 255;
}
