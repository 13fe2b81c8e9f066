using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Pages.Items;

namespace PrintLayout.Json;

/// <summary>Reads the items of a page.</summary>
/// <param name="faces">Its faces.</param>
/// <param name="images">Its images.</param>
/// <param name="files">Its input files.</param>
internal sealed class ItemReader(ImmutableArray<FontFace> faces, ImmutableArray<ImageFile> images, ImmutableArray<string> files)
{
    private const int NumbersOfGlyph = 5;
    private const int NumbersOfPlace = 5;

    /// <summary>Reads an item.</summary>
    /// <exception cref="FormatException">It does not have the form of an item.</exception>
    public DisplayItem Read(JsonElement json)
    {
        var role = json.Word<ItemRole>("role");
        var story = json.TryGetProperty("story", out var slug) ? slug.GetString() ?? string.Empty : string.Empty;
        var source = json.Source(files);
        return json.Text("kind") switch
        {
            "run" => new GlyphRun(
                role, story, source, faces.At(json.GetProperty("face").GetInt32(), "face"), json.Length("size"), json.Ink(),
                json.Point("at"), Glyphs(json), json.Text("text"))
            {
                IsRotated = json.Flag("rotated"),
                IsVertical = json.Flag("vertical"),
                HorizontalScale = Scale(json),
                Place = Place(json),
            },
            "fill" => new FilledRect(role, story, source, json.Rect("area"), json.Ink()) { Cut = Cut(json) },
            "frame" => new StrokedRect(role, story, source, json.Rect("area"), json.Length("weight"), json.Ink()),
            "path" => new FilledPath(role, story, source, StepReader.Read(json.GetProperty("steps")), json.Ink()),
            "image" => new PlacedImage(
                role, story, source, images.At(json.GetProperty("image").GetInt32(), "image"), json.Rect("area"), json.Rect("whole"))
            {
                Clip = json.TryGetProperty("clip", out var clip) ? StepReader.Read(clip) : [],
            },
            var kind => throw new FormatException($"“{kind}” is no kind of item"),
        };
    }

    private static int Scale(JsonElement json) => json.OptionalNumber("scale") switch
    {
        0 => GlyphRun.FullWidth,
        > 0 and <= 10 * GlyphRun.FullWidth and var scale => scale,
        var scale => throw new FormatException(FormattableString.Invariant($"a run cannot be {scale} thousandths as wide as it is")),
    };

    private static ElementPlace? Place(JsonElement json)
    {
        if (!json.TryGetProperty("element", out var numbers)) return null;
        if (numbers.ValueKind != JsonValueKind.Array || numbers.GetArrayLength() != NumbersOfPlace)
            throw new FormatException("the place in an element is not five numbers");
        return new ElementPlace(
            numbers[0].GetInt32(), numbers[1].GetInt32() != 0, numbers[2].GetInt32(), numbers[3].GetInt32(), numbers[4].GetInt32() != 0);
    }

    private static PtRect? Cut(JsonElement json)
    {
        if (!json.TryGetProperty("cut", out _)) return null;
        var cut = json.Rect("cut");
        return FilledRect.IsCorner(cut, json.Rect("area")) ? cut : throw new FormatException("a cut is no corner of its area");
    }

    // Writers rely on what layout guarantees. A page from a file is checked for the same guarantees here.
    private ImmutableArray<PositionedGlyph> Glyphs(JsonElement json)
    {
        var text = json.Text("text");
        var face = faces.At(json.GetProperty("face").GetInt32(), "face");
        var numbers = json.GetProperty("glyphs");
        var count = numbers.GetArrayLength();
        if (count % NumbersOfGlyph != 0)
            throw new FormatException(FormattableString.Invariant($"a list of glyphs has {count} numbers, five make a glyph"));
        int[] values = [.. numbers.EnumerateArray().Select(value => value.GetInt32())];
        var glyphs = ImmutableArray.CreateBuilder<PositionedGlyph>(count / NumbersOfGlyph);
        for (var i = 0; i < count; i += NumbersOfGlyph)
        {
            var (id, start, length) = (values[i], values[i + 3], values[i + 4]);
            if (id < 0 || id >= face.GlyphCount) throw new FormatException(FormattableString.Invariant($"{face.Name} has no glyph {id}"));
            if (start < 0 || length < 0 || start > text.Length - length)
                throw new FormatException("a glyph stands for text beyond its run");
            glyphs.Add(new PositionedGlyph((uint)id, new Pt(values[i + 1]), new Pt(values[i + 2]), start, length));
        }

        return glyphs.MoveToImmutable();
    }
}
