using System.Buffers;
using System.Text;

namespace PrintLayout.Import.Recognition;

/// <summary>
/// Chooses the encoding of a text that is not UTF-8 by what it would say: the share of common characters. The bytes of one of these
/// encodings are mostly valid in the others too, and give rare characters there.
/// </summary>
internal static class EncodingGuess
{
    // Thousandths of the characters of a text that must be common ones or marks, and by how much they must lead.
    private const int Fair = 250;
    private const int Lead = 80;
    private const int Sample = 20_000;

    private static readonly SearchValues<char> Common = SearchValues.Create(
        "的一是了我不人在他有这上们来到时大地为子中你说生国年着就那和要她出也得里后自以会家可下而过天去能对小多然于心学么之都好看起发当没成只如事把还用第样道想作种开"
        + "美总从无情己面最女但现前些所同日手又行意动方期它头经长儿回位分爱老因很给名法间斯知世什两次使身者被高已亲其进此话常与活正感见明问力理尔点文几定本公特做外孩相"
        + "西果走将月十实向声车全信重三机工物气每并别真打太新比才便夫再书部水像眼等体却加电主界门利海受听表德少克代员许陵先口由死安写性马光白或住难望教命花结乐色更报记"
        + "者市区发展建设社会政府企业经济服务管理城乡居民二四五六七八九百千万元米个昨今讯本"
        + "這個們來時為說國著裡後會過對學麼發當沒還樣種開總從無現動頭經長兒愛兩親進與見問點幾實聲車機氣並別書體電門聽員許寫難樂報記區務業濟設員"
        + "，。、；：？！“”（）《》「」『』・のにをはがとてたでしもいるれなこかさんありまうくきよ");

    /// <summary>Decodes a text that is not UTF-8.</summary>
    /// <param name="bytes">Its bytes.</param>
    /// <returns>The text with its encoding, and the name of another that fits almost as well; null when none fits.</returns>
    public static (DecodedSource Source, string? Rival)? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return Marked("utf-16", "UTF-16", bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return Marked("utf-16BE", "UTF-16", bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0x84, 0x31, 0x95, 0x33])) return Marked("GB18030", "GB 18030", bytes[4..]);
        var tries = new List<(string Text, string Name, int Score)>();
        foreach (var (page, name) in new[]
        {
            ("GB18030", "GB 18030"), ("big5", "Big5"), ("shift_jis", "Shift_JIS"), ("utf-16", "UTF-16"), ("utf-16BE", "UTF-16"),
        })
        {
            if (page.StartsWith("utf-16", StringComparison.Ordinal) && bytes.Length % 2 != 0) continue;
            if (Text(page, bytes) is { } text) tries.Add((text, name, Score(text)));
        }

        if (tries.Count == 0) return null;
        var best = tries.MaxBy(attempt => attempt.Score);
        var next = tries.Where(attempt => attempt.Name != best.Name).Select(attempt => attempt.Score).DefaultIfEmpty(0).Max();
        var isSure = best.Score >= Fair && best.Score - next >= Lead;
        // A few words say little; GB 18030 is the likeliest here.
        if (!isSure && tries[0].Name == "GB 18030" && tries[0].Score >= best.Score - Lead) best = tries[0];
        if (best.Score < 0) return null;
        var rival = isSure ? null : tries.Where(attempt => attempt.Name != best.Name).OrderByDescending(attempt => attempt.Score)
            .Select(attempt => attempt.Name).FirstOrDefault() ?? "another encoding";
        return (new DecodedSource(best.Text, best.Name, false), rival);
    }

    private static (DecodedSource, string?)? Marked(string page, string name, ReadOnlySpan<byte> bytes) =>
        Text(page, bytes) is { } text ? (new DecodedSource(text, name, true), null) : null;

    private static string? Text(string page, ReadOnlySpan<byte> bytes)
    {
        Encoding encoding = page switch
        {
            "utf-16" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
            "utf-16BE" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
            _ => CodePagesEncodingProvider.Instance.GetEncoding(page, EncoderFallback.ExceptionFallback,
                DecoderFallback.ExceptionFallback)!,
        };
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static int Score(string text)
    {
        var (common, wide, odd) = (0, 0, 0);
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, Sample)))
        {
            if (c < 0x80)
            {
                if (char.IsControl(c) && c is not ('\n' or '\r' or '\t' or '\v' or '\f')) odd++;
                continue;
            }

            wide++;
            if (Common.Contains(c)) common++;
            else if (c is >= '\uE000' and <= '\uF8FF' or >= '\uFF61' and <= '\uFF9F' or >= '\u0080' and < '\u00A0' or '\uFFFD') odd++;
        }

        return wide == 0 ? -odd : (common * 1000 - odd * 2000) / wide;
    }
}
