using System.Collections.Immutable;
using PrintLayout.Copy;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Gate.Cases;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>
/// Names that stand together in another order than that of the house (PL8120): with nothing between them but marks, such words as 和, and
/// posts of the word list.
/// </summary>
internal sealed class NameOrders : IGateCheck
{
    private static readonly ImmutableArray<string> Joining = ["以及", "、", "，", "和", "与", "及", ",", "\u3000", " ", "\n", "（", "）"];

    /// <inheritdoc/>
    public void Judge(GateCase edition, GateFindings found)
    {
        ImmutableArray<string> between =
            [
                .. edition.Words.Names.SelectMany(name => name.Posts).Select(post => post.Value).Distinct(StringComparer.Ordinal)
                    .OrderByDescending(post => post.Length).ThenBy(post => post, StringComparer.Ordinal),
                .. Joining,
            ];
        foreach (var order in edition.Words.Orders)
        {
            ImmutableArray<string> names = [.. order.Select(name => name.Value)];
            foreach (var text in edition.Stories.SelectMany(story => StoryTexts.All(story.Article))) Judge(text, names, between, found);
        }
    }

    private static void Judge(ManuscriptText text, ImmutableArray<string> names, ImmutableArray<string> between, GateFindings found)
    {
        var mentions = Mention.In(text.Text, names);
        for (var i = 1; i < mentions.Length; i++)
        {
            var (first, next) = (mentions[i - 1], mentions[i]);
            if (first.End >= next.At || names.IndexOf(next.Word) >= names.IndexOf(first.Word)) continue;
            var parted = between.Aggregate(
                text.Text[first.End..next.At], (rest, word) => rest.Replace(word, string.Empty, StringComparison.Ordinal));
            if (parted.Length > 0) continue;
            found.Report(
                DiagnosticCodes.NameOrder, text.SpanAt(next.At) with { Length = next.Word.Length },
                $"{next.Word} stands behind {first.Word}; by the order of the house before.",
                $"Write them as {string.Join('、', names.Where(name => mentions.Any(mention => mention.Word == name)))}.");
            // Where one is out of order, the others are too.
            return;
        }
    }
}
