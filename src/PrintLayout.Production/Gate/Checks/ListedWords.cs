using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Plan.House.Gate;
using PrintLayout.Production.Gate.Cases;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>Words that the house forbids (PL8117) or watches (PL8118), in stories, advertisements and nameplates.</summary>
internal sealed class ListedWords : IGateCheck
{
    /// <summary>Places of one word in one text that are told.</summary>
    private const int MostPlaces = 10;

    /// <inheritdoc/>
    public void Judge(GateCase edition, GateFindings found)
    {
        var words = edition.Words.Words;
        if (words.IsEmpty) return;
        // What is good is looked for too, since a longer word goes before the one that it holds.
        var all = words.SelectMany(word => word.Except.Select(good => good.Value).Prepend(word.Word.Value)).ToImmutableArray();
        foreach (var story in edition.Stories)
        {
            foreach (var text in StoryTexts.All(story.Article)) Judge(text, words, all, found);
        }

        var ads = edition.Edition.Pages.SelectMany(page => page.Ads).SelectMany(ad => new[] { ad.Text?.Head, ad.Text?.Text });
        foreach (var line in ads.OfType<Located<string>>().Concat(edition.FurnitureLines))
            Judge(ManuscriptText.Plain(line.Value, line.Span), words, all, found);
    }

    private static void Judge(ManuscriptText text, ImmutableArray<ListedWord> words, ImmutableArray<string> all, GateFindings found)
    {
        // A line that the author breaks breaks no word.
        var places = Enumerable.Range(0, text.Text.Length).Where(at => text.Text[at] != '\n').ToArray();
        var read = string.Concat(places.Select(at => text.Text[at]));
        foreach (var group in Mention.In(read, all).GroupBy(mention => mention.Word, StringComparer.Ordinal))
        {
            if (words.FirstOrDefault(word => word.Word.Value == group.Key) is not { } word) continue;
            foreach (var mention in group.Take(MostPlaces))
                found.Report(
                    word.Kind == WordKind.Forbid ? DiagnosticCodes.WordForbidden : DiagnosticCodes.WordWatched,
                    text.SpanAt(places[mention.At]) with { Length = mention.Word.Length },
                    $"{word.Word.Value} is {(word.Kind == WordKind.Forbid ? "forbidden" : "watched")} by the house"
                        + (word.Reason is { } reason ? $": {reason.Value}." : "."),
                    word.Use is { } use ? $"Write {use.Value}." : "Write it in other words, or mend the word list.");
        }
    }
}
