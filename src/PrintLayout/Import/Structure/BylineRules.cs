using System.Buffers;
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
    private const string Marks = "■□▲●◆★☉◎⊙○◇△";

    /// <summary>Reads a passage as a byline.</summary>
    /// <param name="line">The passage.</param>
    /// <param name="mayBeAnyWord">Whether its place is reason enough to take any two to four Han for a name.</param>
    /// <returns>The byline; null when the passage is not a byline.</returns>
    public static Element? Read(Passage line, bool mayBeAnyWord = false)
    {
        var text = line.Text;
        if (LatinByline().IsMatch(text)) return new Element(ElementKind.Byline, line) { Names = [line], IsMarked = true };
        if (SourceAndAuthor().Match(text) is { Success: true } both
            && Read(line.Slice(both.Groups["by"].Index, text.Length)!) is { } author)
            return author with
            {
                Text = line,
                IsMarked = true,
                IsUncertain = false,
                Doubt = new Repair(PrintLayout.Punctuation.Certainty.Likely, "furniture", line.Start, "bylines",
                    $"“{text[..both.Groups["by"].Index].Trim()}” beside the byline was left out as the source of a web page"),
            };
        if (LatinName().IsMatch(text)) return new Element(ElementKind.Byline, line) { Names = [line], IsUncertain = true };
        if (HouseByline().IsMatch(text)) return new Element(ElementKind.Byline, line) { Names = [line], IsMarked = true };
        if ("：:，。；".Contains(text[^1], StringComparison.Ordinal)) return null;
        if (WithPictures().Match(text) is { Success: true } pair
            && Read(line.Slice(0, pair.Groups["pictures"].Index)!) is { IsMarked: true } words)
            return words with { Text = line, Names = words.Names.Add(line.Slice(pair.Groups["pictures"].Index, text.Length)!) };
        if (Remark().Match(text) is { Success: true, Index: > 1 } remark
            && Read(line.Slice(0, remark.Index)!) is { IsMarked: true, Names: [.., var last] } known)
            return known with
            {
                Text = line,
                Names = known.Names.SetItem(
                    known.Names.Length - 1, line.Slice(text.IndexOf(last.Text, StringComparison.Ordinal), text.Length)!),
            };
        var (start, end) = (0, text.Length);
        var isMarked = Marks.Contains(text[0], StringComparison.Ordinal);
        if (isMarked) start++;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        if (end - start > 2 && "（(〔【［".Contains(text[start], StringComparison.Ordinal)
            && "）)〕】］".Contains(text[end - 1], StringComparison.Ordinal))
            (start, end) = (start + 1, end - 1);
        if (PicturesFirst().Match(text[start..end]) is { Success: true } pictures) (start, isMarked) = (start + pictures.Length, true);
        if (Field().Match(text[start..end]) is { Success: true } field) start += field.Length;
        // What they did stands behind their names: 文/图.
        if (WordsAndPictures().Match(text[start..end]) is { Success: true, Index: > 1 } behind) end = start + behind.Index;
        var tokens = new List<(int Start, int End)>();
        foreach (var token in Token().EnumerateMatches(text.AsSpan(start, end - start)))
            tokens.Add((start + token.Index, start + token.Index + token.Length));
        return Names(line, JoinedNames(text, tokens), isMarked || start > 0 && Field().IsMatch(text), mayBeAnyWord);
    }

    /// <summary>Reads a field for the authors: what stands in it is names, whatever their form.</summary>
    public static Element OfField(Passage line)
    {
        if (Read(line, mayBeAnyWord: true) is { } byline) return byline with { IsMarked = true, IsUncertain = false };
        var names = new List<Passage>();
        var at = 0;
        foreach (var part in Separator().EnumerateMatches(line.Text))
        {
            if (line.Slice(at, part.Index) is { } name) names.Add(name);
            at = part.Index + part.Length;
        }

        if (line.Slice(at, line.Text.Length) is { } last) names.Add(last);
        return new Element(ElementKind.Byline, line) { Names = names.Count > 0 ? [.. names] : [line], IsMarked = true };
    }

    private static Element? Names(Passage line, List<(int Start, int End)> tokens, bool isMarked, bool mayBeAnyWord)
    {
        var text = line.Text;
        var names = new List<(int Start, int End)>();
        var (allNames, hasRole, words) = (true, false, 0);
        int? roleStart = null;
        foreach (var (first, stop) in tokens)
        {
            // A name keeps the stroke behind it only where words follow that belong to it: 林禾／台北報導.
            var last = stop;
            if ("/／|｜丨".Contains(text[last - 1], StringComparison.Ordinal) && Role().Match(text[first..stop]).Length < stop - first)
                while (last - 1 > first && "/／|｜丨".Contains(text[last - 1], StringComparison.Ordinal)) last--;
            var word = text[first..last];
            if (names.Count > 0 && Suffix().IsMatch(word))
            {
                names[^1] = (names[^1].Start, last);
                hasRole = true;
                continue;
            }

            // In brackets, behind the name of where they work: （市中心医院 王禾）.
            // A pupil writes below the name of the school: 实验小学四（2）班　何小满.
            if (stop != tokens[^1].End && Institution().IsMatch(word)
                && (first > 0 || Surnames.IsName(text[tokens[^1].Start..tokens[^1].End])))
            {
                (roleStart, hasRole) = (roleStart ?? first, hasRole || text[^1] is '）' or ')');
                continue;
            }

            // What they are stands before the name: 市长　温如玉, 金桂苑业主　贺敏.
            if (stop != tokens[^1].End && Office().IsMatch(word) && !Role().IsMatch(word)
                && Surnames.IsName(text[tokens[^1].Start..tokens[^1].End]))
            {
                roleStart ??= first;
                continue;
            }

            var role = Role().Match(word);
            hasRole |= role.Success;
            var name = string.Concat(word[role.Length..].Where(c => !char.IsWhiteSpace(c)));
            if (name.Length == 0)
            {
                roleStart ??= first;
                continue;
            }

            if (Suffix().Match(name) is { Success: false } && role.Success
                && TailOfName().Match(name) is { Success: true } tail) name = name[..tail.Index];
            if (name.Length > 4 && !name.Contains('·', StringComparison.Ordinal) || !name.All(c => Surnames.IsHan(c) || c == '·'))
                return null;
            // 居民可以 is no resident of that name, and 记者走基层 no reporter: right behind such a word stands a surname.
            if (role.Success && role.Length < word.Length && "/／|｜丨:：".IndexOf(word[role.Length - 1], StringComparison.Ordinal) < 0
                && !Surnames.IsName(name))
                return null;
            if (role.Success && Common().IsMatch(role.Value) && !Surnames.IsName(name)) return null;
            allNames &= Surnames.IsName(name);
            if (name.Length < 2) return null;
            words++;
            names.Add((roleStart ?? first, last));
            roleStart = null;
        }

        if (names.Count == 0 || roleStart is not null || words > 8) return null;
        if (!allNames && !isMarked && !hasRole && !(mayBeAnyWord && words == 1)) return null;
        return new Element(ElementKind.Byline, line)
        {
            Names = [.. names.Select(name => line.Slice(name.Start, name.End)!)],
            IsMarked = isMarked || hasRole,
            IsUncertain = !allNames && !isMarked && !hasRole,
        };
    }

    /// <summary>A name of two characters is often set as wide as one of three: 林 禾 is one name.</summary>
    private static List<(int Start, int End)> JoinedNames(string text, List<(int Start, int End)> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            var (first, second) = (tokens[i], tokens[i + 1]);
            if (first.End - first.Start != 1 || second.End - second.Start != 1 || !string.IsNullOrWhiteSpace(text[first.End..second.Start])
                || !Surnames.IsName(text[first.Start..first.End] + text[second.Start..second.End]))
                continue;
            tokens[i] = (first.Start, second.End);
            tokens.RemoveAt(i + 1);
        }

        return tokens;
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

    [GeneratedRegex(@"\s*[、，,；;]\s*|　+|\s+(?:and|&)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Separator();

    [GeneratedRegex(@"[^\s　、,，/／|｜丨:：]+(?:[/／|｜丨:：](?=\S))?", RegexOptions.CultureInvariant)]
    private static partial Regex Token();

    [GeneratedRegex(
        @"^(?:(?:本报|本刊|本台|本報|新华社|中新社|中央社|特约|特約|实习|實習|见习|首席|特派|驻地)*(?:全媒体|融媒体)?"
        + @"(?:记者|記者|通讯员|通訊員|实习生|评论员|評論員|撰稿人|撰稿|作者|撰文|采写|口述|整理|译者|编译|摄影|攝影|读者|讀者|市民|网友|居民|村民|家长|教师|学生|退休职工)"
        + @"|[\u3400-\u9FFF]{2,6}(?:记者|記者)(?=[\s　:：/／]|$)"
        + @"|(?:图文|文图|文|图)(?=[/／|｜丨:：]))[/／|｜丨:：]?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Role();

    [GeneratedRegex("(?:读者|讀者|市民|网友|居民|村民|家长|教师|学生|摄影|攝影|整理)$", RegexOptions.CultureInvariant)]
    private static partial Regex Common();

    [GeneratedRegex(@"[\s　]+(?:文[/／]?图|图[/／]?文|文并图|文并摄)$", RegexOptions.CultureInvariant)]
    private static partial Regex WordsAndPictures();

    [GeneratedRegex(
        @"^[\u3400-\u9FFF]{2,14}(?:医院|大学|学院|学校|中学|小学|公司|中心|研究所|研究院|局|委|办|社区|街道|协会|报社|馆)$"
        + @"|^[\u3400-\u9FFF0-9]{2,12}[（(]?[0-9一二三四五六]{0,2}[）)]?(?:班|年级)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Institution();

    [GeneratedRegex(
        @"^[\u3400-\u9FFF]{0,12}(?:市长|县长|区长|镇长|乡长|校长|院长|馆长|书记|主席|主任|局长|处长|厅长|部长|会长|社长|教授|博士|硕士|研究员|律师|法官|医师|医生|护士|老师|董事长|经理|业主|居民"
        + @"|村民|市民|乘客|学生|职工|队员|志愿者)$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Office();

    [GeneratedRegex(@"[（(][^（）()]{2,24}[）)]$", RegexOptions.CultureInvariant)]
    private static partial Regex Remark();

    // Words by one, pictures by another or by the people of the story: 文/本报记者 林禾 图/受访者提供.
    [GeneratedRegex(@"^(?:文|文字|撰文)\s*[/／|｜:：].+?[\s　]+(?<pictures>(?:图|图片|摄影|攝影)\s*[/／"
        + @"|｜:：]\s*[^，。：:]{2,16})$", RegexOptions.CultureInvariant)]
    private static partial Regex WithPictures();

    // 文/图　林禾, 摄影/撰文　林禾: one person did both.
    [GeneratedRegex(@"^(?:文[/／]图|图[/／]文|图文|文图|摄影[/／](?:撰文|文)|(?:撰文|文)[/／]摄影)\s*[:：/／]?[\s　]+", RegexOptions.CultureInvariant)]
    private static partial Regex PicturesFirst();

    // What was done, or from where: （本报记者 沈禾 采访整理）, 林禾／台北報導.
    [GeneratedRegex(@"^(?:采访整理|采写整理|整理报道|采访|采写|整理|报道|報導|報道|综合报道|摄影报道|文并图|文/图|[\u3400-\u9FFF]{2,4}(?:报道|報導|電|电))$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Suffix();

    [GeneratedRegex(@"(?<=^[\u3400-\u9FFF]{2,3})(?:采访整理|采写|整理|报道|報導)$", RegexOptions.CultureInvariant)]
    private static partial Regex TailOfName();

    // A field of a form; its name is no part of the byline.
    [GeneratedRegex(@"^(?:作者|作\s者|署名)\s*[:：]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    /// <summary>Whether a line of a web page has its source and its author: 来源：江州日报　记者：林禾.</summary>
    public static bool HasSourceAndAuthor(string text) => SourceAndAuthor().IsMatch(text);

    [GeneratedRegex(
        @"^(?:[0-9]{4}[-./年][0-9]{1,2}[-./月][0-9]{1,2}日?(?:\s+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?)?[\s　]+)?(?:来源|來源"
        + @"|稿源)\s*[:：]\s*[^\s　：:]{2,20}[\s　\u00A0]+(?<by>(?:记者|記者|作者|通讯员|文)\s*[/／:：]\s*[^：:]{2,20})$",
        RegexOptions.CultureInvariant)]
    private static partial Regex SourceAndAuthor();

    // The paper speaks, not a person.
    [GeneratedRegex(@"^[■□●]?\s*(?:本报|本刊|本報|本台|新华社|人民日报)?(?:特约|特約)?(?:评论员|評論員|编辑部|社论)$", RegexOptions.CultureInvariant)]
    private static partial Regex HouseByline();

    [GeneratedRegex(@"^[A-Z][a-z]{1,14}(?: [A-Z][a-z'’-]{1,14}){1,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex LatinName();

    [GeneratedRegex(@"^By [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex LatinByline();
}
