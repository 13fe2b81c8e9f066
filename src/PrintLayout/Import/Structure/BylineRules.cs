using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using PrintLayout.Import.Passages;
using PrintLayout.Languages.ZhHans;

namespace PrintLayout.Import.Structure;

/// <summary>
/// Finds bylines: on a line of their own or after the last sentence of a paragraph, with ■ or a word such as 记者, or in brackets.
/// Without such a mark or word, only the surname distinguishes a name from other short words.
/// </summary>
internal static partial class BylineRules
{
    private const int WidestTail = 40;
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？!?…");
    private const string Closers = "”’」』）)";

    /// <summary>Reads a passage as a byline.</summary>
    /// <param name="line">The passage.</param>
    /// <param name="mayBeAnyWord">Whether its place is reason enough to take any two to four Han for a name.</param>
    /// <returns>The byline; null when the passage is not a byline.</returns>
    public static Element? Read(Passage line, bool mayBeAnyWord = false)
    {
        var text = line.Text;
        if (LatinByline().IsMatch(text)) return new Element(ElementKind.Byline, line) { Names = [line], IsMarked = true };
        var (start, end) = (0, text.Length);
        var isMarked = "■□▲●◆★".Contains(text[0], StringComparison.Ordinal);
        if (isMarked) start++;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        if (end - start > 2 && text[start] is '（' or '(' && text[end - 1] is '）' or ')') (start, end) = (start + 1, end - 1);
        var names = ImmutableArray.CreateBuilder<Passage>();
        var allNames = true;
        var hasRole = false;
        int? roleStart = null;
        foreach (Match token in Token().Matches(text[start..end]))
        {
            var (first, word) = (start + token.Index, token.Value);
            var role = Role().Match(word);
            hasRole |= role.Success;
            var name = role.Success ? word[role.Length..] : word;
            if (name.Length == 0)
            {
                roleStart ??= first;
                continue;
            }

            if (name.Length > 4 && !name.Contains('·', StringComparison.Ordinal) || !name.All(c => Surnames.IsHan(c) || c == '·'))
                return null;
            allNames &= Surnames.IsName(name);
            if (line.Slice(roleStart ?? first, first + word.Length) is { } passage) names.Add(passage);
            roleStart = null;
        }

        if (names.Count == 0 || roleStart is not null || names.Count > 8) return null;
        if (!allNames && !isMarked && !hasRole && !(mayBeAnyWord && names.Count == 1 && names[0].Text.Length >= 2)) return null;
        if (names.Any(name => name.Text.Length < 2)) return null;
        return new Element(ElementKind.Byline, line)
        {
            Names = names.ToImmutable(),
            IsMarked = isMarked || hasRole,
            IsUncertain = !allNames && !isMarked && !hasRole,
        };
    }

    /// <summary>Finds a byline after the last sentence of a paragraph.</summary>
    /// <returns>The paragraph without the byline, and the byline; null when there is none.</returns>
    public static (Element Paragraph, Element Byline)? ReadTail(Element paragraph)
    {
        var text = paragraph.Text.Text;
        var at = text.AsSpan().LastIndexOfAny(SentenceEnds) + 1;
        if (at == 0) return null;
        while (at < text.Length && Closers.Contains(text[at], StringComparison.Ordinal)) at++;
        if (at == text.Length || LineShapes.Width(text[at..]) > WidestTail) return null;
        if (paragraph.Text.Slice(at, text.Length) is not { } tail || paragraph.Text.Slice(0, at) is not { } body) return null;
        if (Read(tail, mayBeAnyWord: true) is not { } byline) return null;
        return (paragraph with { Text = body }, byline with { IsTail = true });
    }

    [GeneratedRegex(@"[^\s　、,，/／|｜:：]+(?:[/／|｜:：](?=\S))?", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(
        @"^(?:(?:本报|本刊|本台|新华社|中新社|特约|实习|见习|首席)*(?:记者|通讯员|实习生|评论员|撰稿人|撰稿|作者)|文(?=[/／|｜:：]))[/／|｜:：]?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Role();

    [GeneratedRegex(@"^By [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex LatinByline();
}
