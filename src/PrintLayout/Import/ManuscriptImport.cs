using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using PrintLayout.Diagnostics;
using PrintLayout.Import.Neutral;
using PrintLayout.Import.Passages;
using PrintLayout.Import.Recognition;
using PrintLayout.Import.Structure;
using PrintLayout.Punctuation;

namespace PrintLayout.Import;

/// <summary>
/// Turns the running text of a page into articles, in steps: read elements, join paragraphs that were cut, assemble stories, match
/// displaced headlines and bylines, write files. The same bytes always give the same result.
/// </summary>
internal static partial class ManuscriptImport
{
    /// <summary>Imports a source that is text.</summary>
    /// <param name="file">
    /// Name of the source in diagnostics. The extensions <c>.md</c> and <c>.markdown</c> mean Markdown, any other plain text.
    /// </param>
    /// <param name="bytes">Its bytes, in one of the encodings of <see cref="SourceDecoder"/>.</param>
    /// <param name="sink">
    /// Receives PL1002 for an unreadable source, PL1211 for one that is no text, PL1212 for an empty one, PL1213 for a doubtful encoding,
    /// and
    /// PL1501 to PL1503 for flagged places.
    /// </param>
    /// <returns>The result; null when the source cannot be read.</returns>
    public static ImportResult? Import(string file, ReadOnlySpan<byte> bytes, IDiagnosticSink sink) =>
        PlainDoor.Read(file, bytes, sink) is { } text ? Import(file, text, [], sink) : null;

    /// <summary>Imports a source that a door has read.</summary>
    /// <param name="file">Name of the source in diagnostics.</param>
    /// <param name="neutral">What the door made of it.</param>
    /// <param name="picks">Numbers of the stories of which the second reading is taken.</param>
    /// <param name="sink">Receives PL1216 for a story without a second reading, and PL1501 to PL1503.</param>
    /// <param name="first">Number of its first story.</param>
    /// <param name="origin">What is known of its stories from where it lies; null for a source that a person named.</param>
    public static ImportResult Import(
        string file, NeutralText neutral, IReadOnlyList<int> picks, IDiagnosticSink sink, int first = 1, StoryOrigin? origin = null)
    {
        origin ??= StoryOrigin.Named;
        var source = new SourcePlaces(file, neutral);
        var (decoded, isMarkdown) = (neutral, neutral.IsMarkdown);
        var repairs = new List<Repair>(neutral.Remarks.Select(
            remark => new Repair(remark.Certainty, remark.Rule, remark.Offset, string.Empty, remark.Message)));
        var (stories, dropped) = StoryReader.Read(neutral, offset => source.Span(offset).Line, repairs, picks, pick =>
            sink.Report(Diagnostic.Error(
            DiagnosticCodes.ImportNoSecondReading, SourceSpan.OfFile(file),
            FormattableString.Invariant($"Story {pick} has no second reading: heading marks decide it, or a part of it stands elsewhere."),
            "Leave --pick out, and change the article by hand.")));
        var index = new StoryIndex(stories);
        foreach (var repair in repairs) index.At(repair.Offset)?.Repairs.Add(repair);
        foreach (var story in stories)
        {
            NoteUnset(story);
            NoteFigures(story);
            if (!isMarkdown) NoteMarkUp(story);
            story.Repairs.Sort((a, b) => a.Offset.CompareTo(b.Offset));
        }

        var ledger = new CharacterLedger(decoded.Text);
        foreach (var (range, reason) in neutral.Dropped.AddRange(dropped)) ledger.Drop(range, reason);
        var edits = new List<(TextEdit Edit, Passage Passage)>();
        var text = new PassageText(isMarkdown, edits);
        var articles = ImmutableArray.CreateBuilder<ImportedArticle>(stories.Count);
        var notes = ImmutableArray.CreateBuilder<ImportNote>();
        for (var i = 0; i < stories.Count; i++)
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"story-{first + i:00}");
            var before = edits.Count;
            var article = new ArticleWriter(text, ledger, Place, origin).Write(stories[i], id, first + i);
            // Doubtful changes of characters are known only after writing; a second pass writes them in as comments.
            var doubtful = Doubtful(edits.Skip(before));
            if (doubtful.Count > 0)
            {
                stories[i].Repairs.AddRange(doubtful);
                edits.RemoveRange(before, edits.Count - before);
                article = new ArticleWriter(text, null, Place, origin).Write(stories[i], id, first + i);
            }

            articles.Add(article);
            foreach (var repair in stories[i].Repairs)
                notes.Add(new ImportNote(repair.Certainty, repair.Rule, source.Span(repair.Offset), id, repair.Message));
        }

        var ordered = notes.OrderBy(note => note.Span.Line).ThenBy(note => note.Span.Column).ToImmutableArray();
        foreach (var note in ordered) Report(note, sink);
        var counts = edits.Where(pair => pair.Edit.Certainty > Certainty.Guess).GroupBy(pair => pair.Edit.Rule, StringComparer.Ordinal);
        return new ImportResult(
            file, decoded.Text, decoded.Encoding, articles.ToImmutable(), ledger.Close(), ordered,
            counts.ToImmutableSortedDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal));

        string Place(int offset)
        {
            var span = source.Span(offset);
            return string.Create(CultureInfo.InvariantCulture,
                $"{file[(file.LastIndexOf('/') + 1)..]} line {span.Line}, column {span.Column}");
        }
    }

    private static List<Repair> Doubtful(IEnumerable<(TextEdit Edit, Passage Passage)> edits) =>
    [
        .. edits.Where(pair => pair.Edit.Certainty < Certainty.Certain && !IsStyle(pair.Edit.Rule)).Select(pair =>
        {
            var (edit, passage) = pair;
            var was = passage.Text.Substring(edit.Start, edit.Length);
            var message = edit.Certainty == Certainty.Likely
                ? $"“{was}” became “{edit.Replacement}”, which is likely right (rule {edit.Rule})"
                : edit.Replacement == was
                    ? $"look at “{was}” (rule {edit.Rule}); it was left as it is"
                    : edit.Replacement.Length == 0
                        ? $"“{was}” may have to go (rule {edit.Rule}); it was left as it is"
                    : $"“{was}” may be meant as “{edit.Replacement}” (rule {edit.Rule}); it was left as it is";
            return new Repair(edit.Certainty, edit.Rule, passage.SourceAt(edit.Start), string.Empty, message);
        }),
    ];

    // What a house may want otherwise is right as it is; `check` tells of it.
    private static bool IsStyle(string rule) => rule is PunctuationRuleNames.QuoteList or PunctuationRuleNames.YearRange;

    /// <summary>Flags parts of a story that the page may not set as they are in the source.</summary>
    private static void NoteUnset(Story story)
    {
        if (story.Body.Find(element => element.Kind == ElementKind.Row) is { } row)
            story.Flag(Certainty.Guess, "table", row.Text.Start, string.Empty,
                "lines with cells were written as a table, the first as its head; look whether each cell stands in its column");
        foreach (var offset in story.Body.SelectMany(element => element.Text.JoinedNumbers))
            story.Flag(Certainty.Likely, "joined-number", offset, string.Empty, "a number that the end of a line had cut was joined");
    }

    private static void NoteFigures(Story story)
    {
        if (story.Figures.Count > ArticleWriter.MostFigures)
            story.Flag(Certainty.Guess, "further-figure", story.Figures[ArticleWriter.MostFigures].Credit.Text.Start, "figures",
                FormattableString.Invariant($"a module has room for {ArticleWriter.MostFigures} figures; the others are comments"));
    }

    /// <summary>Flags what looks like mark-up in plain text: a tag of HTML, which is kept and would be set, and bold words.</summary>
    private static void NoteMarkUp(Story story)
    {
        if (story.Body.Find(element => PassageText.HasStrong(element.Text.Text)) is { } strong)
            story.Flag(Certainty.Likely, "strong", strong.Text.Start, string.Empty,
                "words between ** were taken for bold, as in Markdown; they might also be meant as stars");
        var texts = story.Body.Select(element => element.Text).Concat(new[] { story.Headline, story.Kicker, story.Deck }.OfType<Passage>());
        foreach (var text in texts)
        {
            foreach (Match tag in Tag().Matches(text.Text))
                story.Flag(Certainty.Guess, "tag", text.SourceAt(tag.Index), string.Empty,
                    $"“{tag.Value}” looks like a tag of HTML; it was kept as text and would be set");
        }
    }

    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    private static void Report(ImportNote note, IDiagnosticSink sink)
    {
        if (note.Rule == "no-headline")
        {
            sink.Report(Diagnostic.Warning(DiagnosticCodes.ImportNoHeadline, note.Span, $"{note.Article}: {note.Message}.",
                "Write the headline into the article."));
        }
        else if (note.Certainty == Certainty.Likely)
        {
            sink.Report(Diagnostic.Warning(DiagnosticCodes.ImportLikely, note.Span, $"{note.Article}: {note.Message}.",
                "Look at the article, then take the comment out of its front matter."));
        }
        else if (note.Certainty == Certainty.Guess)
        {
            sink.Report(Diagnostic.Warning(DiagnosticCodes.ImportGuess, note.Span, $"{note.Article}: {note.Message}.",
                "Nothing was changed: decide, and mend the article where needed."));
        }
    }
}
