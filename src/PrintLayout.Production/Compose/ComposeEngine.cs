using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Geometry;
using PrintLayout.Languages;
using PrintLayout.Languages.Registry;
using PrintLayout.Text.Adjusting;
using PrintLayout.Text.Breaking;
using PrintLayout.Text.Paragraphs;
using PrintLayout.Text.Shaping;
using PrintLayout.Unicode.LineBreaking;

namespace PrintLayout.Production.Compose;

/// <summary>The line composer by itself, for tests against other engines. One engine to a worker.</summary>
/// <param name="body">Faces of body text.</param>
/// <param name="headline">Faces of headlines.</param>
public sealed class ComposeEngine(FontStack body, FontStack headline) : IDisposable
{
    // A case names no language.
    private readonly LanguageProfile _language = LanguageRegistry.Default;
    private readonly ParagraphShaper _shaper = new();
    private readonly LineBreaker _breaker = new();
    private readonly LineBreakScratch _scratch = new();

    /// <summary>Composes a case.</summary>
    public ComposeAnswer Compose(ComposeRequest request)
    {
        if (request.BreaksOnly) return new ComposeAnswer(request.Id, [], AllowedBreaks(request), []);
        var sink = new DiagnosticBag();
        var lines = ImmutableArray.CreateBuilder<SetLine>();
        var offsets = ImmutableArray.CreateBuilder<int>();
        var counter = new CodePointCounter(request.Text);
        for (var start = 0; start <= request.Text.Length;)
        {
            var end = request.Text.IndexOf('\n', start);
            if (end < 0) end = request.Text.Length;
            AddParagraph(request, counter, (start, end), lines, offsets, sink);
            start = end + 1;
        }

        foreach (var line in lines) LineFindings.Report(line, sink);
        return new ComposeAnswer(request.Id, lines.ToImmutable(), offsets.ToImmutable(), [.. sink]);
    }

    /// <inheritdoc/>
    public void Dispose() => _shaper.Dispose();

    private ImmutableArray<int> AllowedBreaks(ComposeRequest request)
    {
        var found = new LineBreakOpportunity[request.Text.Length + 1];
        LineBreakAlgorithm.FindBreaks(
            request.Text, found, _scratch, request.Tailored ? _language.TailoringFor(request.Level) : null);
        var offsets = ImmutableArray.CreateBuilder<int>();
        var counter = new CodePointCounter(request.Text);
        for (var i = 0; i < found.Length; i++)
        {
            if (found[i] != LineBreakOpportunity.Prohibited) offsets.Add(counter.Before(i));
        }

        return offsets.ToImmutable();
    }

    private void AddParagraph(
        ComposeRequest request,
        CodePointCounter counter,
        (int Start, int End) place,
        ImmutableArray<SetLine>.Builder lines,
        ImmutableArray<int>.Builder offsets,
        DiagnosticBag sink)
    {
        var (start, end) = place;
        var faces = request.IsHeadline ? headline : body;
        var text = request.Text[start..end];
        var manuscript = request.Emphasis.IsEmpty && request.Rubies.IsEmpty
            ? ManuscriptText.Plain(text, new SourceSpan(request.Id, 1, counter.Before(start) + 1))
            : ComposeMarks.TextOf(request).Slice(start, end - start);
        var runs = ComposeMarks.RunsOf(manuscript, new RunStyle(faces, faces.Western, request.Size));
        var shaped = _shaper.Shape(
            new ParagraphText(runs, request.Spacing, _language)
            {
                IsDisplay = request.IsHeadline,
                Level = request.Level,
                Composition = request.Composition,
                WritingMode = request.WritingMode,
            },
            sink);
        var spans = Break(request, shaped);
        for (var i = 0; i < spans.Length; i++)
        {
            var isLast = i == spans.Length - 1;
            var measure = request.Measure?.At(request.Size) ?? OneLine;
            var indent = i == 0 ? request.Indent.At(request.Size) : Pt.Zero;
            lines.Add(LineAdjuster.Set(shaped, spans[i], measure, indent, request.Justify && !request.IsHeadline && !isLast));
            var next = isLast ? text.Length : shaped.SourceIndex[shaped.Clusters[spans[i].End].TextStart];
            offsets.Add(counter.Before(start + next));
        }
    }

    /// <summary>Wider than any text of one line, and yet safe to add to.</summary>
    private static Pt OneLine => new(int.MaxValue / 4);

    private ImmutableArray<LineSpan> Break(ComposeRequest request, ShapedParagraph shaped)
    {
        if (shaped.Clusters.IsEmpty) return [];
        if (request.Measure is not { } measure) return [new LineSpan(0, shaped.Clusters.Length, false)];
        var width = measure.At(request.Size);
        if (request.IsHeadline && DisplayBreaker.Break(shaped, width) is { } display) return display;
        return _breaker.Break(shaped, new BreakRequest(width, request.Indent.At(request.Size))).Lines;
    }

    /// <summary>
    /// Counts the characters (Unicode scalar values) before places of a text that only move on, so that a long text is counted once.
    /// </summary>
    /// <param name="text">The text.</param>
    private sealed class CodePointCounter(string text)
    {
        private int _at;
        private int _count;

        /// <summary>The characters before a UTF-16 index, not below that of the last call.</summary>
        public int Before(int end)
        {
            for (; _at < end; _at++)
            {
                if (!IsInsidePair(text, _at)) _count++;
            }

            return _count;
        }

        private static bool IsInsidePair(string text, int at) =>
            at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);
    }
}
