using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Images;
using PrintLayout.Pages.Items;

namespace PrintLayout.Json;

/// <summary>Writes the items of a page, each on a row.</summary>
/// <param name="faces">Index of each face.</param>
/// <param name="images">Index of each image.</param>
/// <param name="files">Index of each input file.</param>
internal sealed class ItemWriter(
    IReadOnlyDictionary<FontFace, int> faces, IReadOnlyDictionary<ImageFile, int> images, IReadOnlyDictionary<string, int> files)
{
    /// <summary>Writes an item.</summary>
    /// <exception cref="NotSupportedException">It is of a kind that has no JSON form yet.</exception>
    public void Write(Utf8JsonWriter json, DisplayItem item)
    {
        json.WriteStartObject();
        json.WriteString("kind", KindOf(item));
        json.Word("role", item.Role);
        if (item.Story.Length > 0) json.WriteString("story", item.Story);
        json.Source(item.Source, files);
        switch (item)
        {
            case GlyphRun run:
                WriteRun(json, run);
                break;
            case FilledRect fill:
                json.Rect("area", fill.Area);
                if (fill.Cut is { } cut) json.Rect("cut", cut);
                json.Ink(fill.Ink);
                break;
            case StrokedRect frame:
                json.Rect("area", frame.Area);
                json.Length("weight", frame.Weight);
                json.Ink(frame.Ink);
                break;
            case FilledPath path:
                WriteSteps(json, "steps", path.Steps);
                json.Ink(path.Ink);
                break;
            case PlacedImage image:
                json.WriteNumber("image", images[image.Image]);
                json.Rect("area", image.Area);
                json.Rect("whole", image.Whole);
                if (!image.Clip.IsEmpty) WriteSteps(json, "clip", image.Clip);
                break;
        }

        json.WriteEndObject();
    }

    private static string KindOf(DisplayItem item) => item switch
    {
        GlyphRun => "run",
        FilledRect => "fill",
        StrokedRect => "frame",
        FilledPath => "path",
        PlacedImage => "image",
        _ => throw new NotSupportedException($"a {item.GetType().Name} has no JSON form"),
    };

    /// <summary>One flat list: the number of the verb, then its points, x and y in thousandths of a point.</summary>
    private static void WriteSteps(Utf8JsonWriter json, string name, ImmutableArray<PathStep> steps)
    {
        json.WriteStartArray(name);
        foreach (var step in steps)
        {
            json.WriteNumberValue((int)step.Verb);
            if (step.Verb == PathVerb.Curve)
            {
                Write(step.First);
                Write(step.Second);
            }

            if (step.Verb != PathVerb.Close) Write(step.To);
        }

        json.WriteEndArray();

        void Write(PtPoint point)
        {
            json.WriteNumberValue(point.X.Milli);
            json.WriteNumberValue(point.Y.Milli);
        }
    }

    private void WriteRun(Utf8JsonWriter json, GlyphRun run)
    {
        json.WriteNumber("face", faces[run.Face]);
        json.Length("size", run.Size);
        json.Ink(run.Ink);
        json.Point("at", run.Origin);
        if (run.IsRotated) json.WriteBoolean("rotated", true);
        if (run.IsVertical) json.WriteBoolean("vertical", true);
        if (run.HorizontalScale != GlyphRun.FullWidth) json.WriteNumber("scale", run.HorizontalScale);
        if (run.Place is { } place)
        {
            json.WriteStartArray("element");
            json.WriteNumberValue(place.Number);
            json.WriteNumberValue(place.IsFigure ? 1 : 0);
            json.WriteNumberValue(place.Row);
            json.WriteNumberValue(place.Column);
            json.WriteNumberValue(place.IsHead ? 1 : 0);
            json.WriteEndArray();
        }

        json.WriteString("text", run.Text);
        WriteGlyphs(json, run.Glyphs);
    }

    /// <summary>
    /// Five numbers a glyph in one flat list: on a page of four thousand characters, nested lists would be a third longer.
    /// </summary>
    private static void WriteGlyphs(Utf8JsonWriter json, ImmutableArray<PositionedGlyph> glyphs)
    {
        json.WriteStartArray("glyphs");
        foreach (var glyph in glyphs)
        {
            json.WriteNumberValue(glyph.GlyphId);
            json.WriteNumberValue(glyph.X.Milli);
            json.WriteNumberValue(glyph.Y.Milli);
            json.WriteNumberValue(glyph.TextStart);
            json.WriteNumberValue(glyph.TextLength);
        }

        json.WriteEndArray();
    }
}
