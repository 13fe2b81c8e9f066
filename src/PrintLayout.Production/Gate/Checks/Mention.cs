using System.Collections.Immutable;
using PrintLayout.Languages.ZhHans;

namespace PrintLayout.Production.Gate.Checks;

/// <summary>Finds words of a list in texts. Where one word lies in a longer one of the list, the longer counts.</summary>
/// <param name="Word">The word.</param>
/// <param name="At">Where it starts.</param>
internal readonly record struct Mention(string Word, int At)
{
    /// <summary>The place behind it.</summary>
    public int End => At + Word.Length;

    /// <summary>The words of a list in a text, in the order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="words">The words.</param>
    public static ImmutableArray<Mention> In(string text, IEnumerable<string> words)
    {
        var all = new List<Mention>();
        foreach (var word in words)
        {
            for (var at = Next(0); at >= 0; at = Next(at + word.Length)) all.Add(new Mention(word, at));

            int Next(int from) => text.IndexOf(word, from, StringComparison.Ordinal);
        }

        var found = ImmutableArray.CreateBuilder<Mention>();
        var covered = 0;
        foreach (var one in all.OrderBy(one => one.At).ThenByDescending(one => one.End))
        {
            if (one.End <= covered) continue;
            covered = one.End;
            if (!WordsBeside.Take(text, one.At, one.Word.Length)) found.Add(one);
        }

        return found.ToImmutable();
    }
}
