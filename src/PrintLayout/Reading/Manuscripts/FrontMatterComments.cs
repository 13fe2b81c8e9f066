using PrintLayout.Diagnostics;
using PrintLayout.Reading.Yaml;
using PrintLayout.Sources;
using YamlDotNet.Core;

namespace PrintLayout.Reading.Manuscripts;

/// <summary>
/// Finds words that YAML takes for a comment: a # with a blank before it ends an unquoted text, as in <c>headline: 微博 #春晚# 上热搜</c>.
/// </summary>
internal static class FrontMatterComments
{
    private static readonly HashSet<string> Texts =
    [
        "headline", "kicker", "deck", "standfirst", "jump-headline", "bylines", "name", "label", "pinyin", "caption", "credit",
        "continued-from", "continued-on",
    ];

    /// <summary>Reports the comments behind the texts of the front matter (PL1026).</summary>
    public static void Report(ReadSession session, YamlNode node)
    {
        if (node is YamlSequence list)
        {
            foreach (var item in list.Items) Report(session, item);
        }

        if (node is not YamlMapping map) return;
        foreach (var (key, value) in map.Entries)
        {
            if (value is YamlScalar scalar)
            {
                if (Texts.Contains(key.Value)) Check(session, scalar);
            }
            else if (value is YamlSequence texts && Texts.Contains(key.Value))
            {
                foreach (var item in texts.Items)
                {
                    if (item is YamlScalar text) Check(session, text);
                    else Report(session, item);
                }
            }
            else
            {
                Report(session, value);
            }
        }
    }

    private static void Check(ReadSession session, YamlScalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain) return;
        var text = session.Text;
        var at = scalar.End;
        while (at > scalar.Start && text[at - 1] is ' ' or '\t' or '\n' or '\r') at--;
        var start = at;
        while (at < text.Length && text[at] is ' ' or '\t') at++;
        if (at >= text.Length || text[at] != '#' || (at == start && (at == 0 || text[at - 1] is not (' ' or '\t')))) return;
        var end = text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var length ? at + length : text.Length;
        const string Message = "A # behind a blank starts a comment, so this part of the text is not set.";
        const string Hint = "Put the whole text in quotation marks if these are words of it.";
        var isMeant = at + 1 >= text.Length || text[at + 1] is ' ' or '\t' or '\n' or '\r';
        if (isMeant) session.Info(DiagnosticCodes.CommentBehindText, at, end, Message, Hint);
        else session.Warning(DiagnosticCodes.CommentBehindText, at, end, Message, Hint);
    }
}
