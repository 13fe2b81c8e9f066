using System.Collections.Immutable;
using System.Text.Json;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Geometry;
using PrintLayout.Layout.Lines;
using PrintLayout.Pages.Inks;
using PrintLayout.Pages.Items;
using PrintLayout.Plan.Styles;
using PrintLayout.Reading.Yaml;
using PrintLayout.Text.Paragraphs;

namespace PrintLayout.Production.Compose;

/// <summary>Emphasis marks and readings of a case: read, put on its text, and found on its lines.</summary>
internal static class ComposeMarks
{
    /// <summary>Reads the ranges of a case: <c>[[0, 2], …]</c>, or <c>[[0, 2, "pīn yīn"], …]</c>, in order.</summary>
    /// <param name="value">The value.</param>
    /// <param name="name">The key.</param>
    /// <param name="haveReadings">Whether each has a reading.</param>
    public static ImmutableArray<ComposeRange> Read(JsonElement value, string name, bool haveReadings)
    {
        var ranges = ImmutableArray.CreateBuilder<ComposeRange>();
        var last = 0;
        foreach (var entry in value.EnumerateArray())
        {
            var count = entry.GetArrayLength();
            if (count != (haveReadings ? 3 : 2) || !entry[0].TryGetInt32(out var start) || !entry[1].TryGetInt32(out var end)
                || start < last || end <= start)
            {
                var example = haveReadings ? "[0,1,\"yī\"]" : "[0,1]";
                throw new FormatException($"{name} takes ranges of the text in rising order, such as {example}");
            }

            ranges.Add(new ComposeRange(start, end, haveReadings ? entry[2].GetString() ?? string.Empty : null));
            last = end;
        }

        return ranges.ToImmutable();
    }

    /// <summary>The text of a case with its marks.</summary>
    /// <param name="request">The case.</param>
    public static ManuscriptText TextOf(ComposeRequest request)
    {
        var plain = ManuscriptText.Plain(request.Text, new SourceSpan(request.Id, 1, 1));
        var offsets = new List<int>(request.Text.Length + 1);
        for (var i = 0; i < request.Text.Length; i += char.IsSurrogatePair(request.Text, i) ? 2 : 1) offsets.Add(i);
        offsets.Add(request.Text.Length);
        return plain with
        {
            Styles = [.. request.Emphasis.Select(range => new StyledRange(At(range.Start), LengthOf(range), TextStyle.Emphasis))],
            Rubies =
            [
                .. request.Rubies.Select(range => new RubyRange(
                    At(range.Start),
                    LengthOf(range),
                    ManuscriptText.Plain(range.Reading!, new SourceSpan(request.Id, 1, range.Start + 1)))),
            ],
        };

        int At(int codePoint) => offsets[Math.Min(codePoint, offsets.Count - 1)];

        int LengthOf(ComposeRange range) => At(range.End) - At(range.Start);
    }

    /// <summary>The runs of a paragraph, those with marks apart.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="style">Its style.</param>
    public static ImmutableArray<TextRun> RunsOf(ManuscriptText text, RunStyle style)
    {
        var readings = new RubyStyle();
        var size = readings.Size.At(style.Size);
        if (!text.Rubies.IsEmpty) style = style with { Ruby = new RubyType(style.Han, size, readings.Gap.At(size)) };
        var runs = ImmutableArray.CreateBuilder<TextRun>();
        var at = 0;
        foreach (var range in text.Styles)
        {
            if (range.Start > at) runs.Add(new TextRun(text.Slice(at, range.Start - at), style));
            runs.Add(new TextRun(text.Slice(range.Start, range.Length), style with { HasEmphasisDots = true }));
            at = range.Start + range.Length;
        }

        if (at < text.Text.Length || runs.Count == 0) runs.Add(new TextRun(text.Slice(at, text.Text.Length - at), style));
        return runs.ToImmutable();
    }

    /// <summary>Writes the marks and readings of a line, if it has any; y is seen from the baseline and runs down.</summary>
    /// <param name="json">The answer.</param>
    /// <param name="line">The line.</param>
    public static void Write(Utf8JsonWriter json, SetLine line)
    {
        var paragraph = line.Paragraph;
        if (line.Start == line.End || (paragraph.Rubies.IsEmpty && !paragraph.Styles.Any(style => style.HasEmphasisDots))) return;
        var items = new PageItems();
        if (paragraph.WritingMode == WritingMode.Vertical)
            VerticalLineEmitter.Emit(items, line, (ItemRole.Body, Ink.SolidBlack), string.Empty, Pt.Zero, Pt.Zero);
        else
            LineEmitter.Emit(items, new LinePart(line, ItemRole.Body, Ink.SolidBlack, Pt.Zero, Pt.Zero), string.Empty, Pt.Zero, Pt.Zero);
        json.WriteStartArray("annotations");
        foreach (var run in items.All.OfType<GlyphRun>().Where(run => run.Role == ItemRole.Ruby || IsMark(run)))
        {
            json.WriteStartObject();
            if (IsMark(run)) json.WriteString("mark", WordOf(paragraph.Composition.EmphasisMark));
            else json.WriteString("text", run.Text);
            WriteEm(json, "x_em", run.Origin.X, paragraph.Size);
            WriteEm(json, "y_em", run.Origin.Y, paragraph.Size);
            WriteEm(json, "size_em", run.Size, paragraph.Size);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // Glyphs without text are marks and hyphens; a hyphen has the size of its word.
    private static bool IsMark(GlyphRun run) => run.Text.Length == 0 && run.Glyphs.Length == 1;

    private static string WordOf(EmphasisMark mark) => KnownWords.WordOf(KnownWords.EmphasisMarks, mark);

    private static void WriteEm(Utf8JsonWriter json, string name, Pt length, Pt em) =>
        json.WriteNumber(name, decimal.Round((decimal)length.Milli / em.Milli, 4));
}
