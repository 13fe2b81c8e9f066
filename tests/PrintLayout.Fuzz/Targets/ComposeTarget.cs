using System.Buffers;
using System.Text;
using PrintLayout.Diagnostics;
using PrintLayout.Fonts;
using PrintLayout.Fuzz.Mutation;
using PrintLayout.Production.Compose;
using PrintLayout.Production.Faces;
using PrintLayout.Sources;
using PrintLayout.Tests;

namespace PrintLayout.Fuzz.Targets;

/// <summary>Lines of <c>printlayout compose</c>: read, composed and answered.</summary>
public sealed class ComposeTarget() : FuzzTarget("compose", ".json", new TextMutator(Words, 1 << 14))
{
    private static readonly string[] Words =
    [
        "\"id\"", "\"text\"", "\"measure_em\"", "\"font_size_pt\"", "\"indent_em\"", "\"justify\"", "\"line_break\"", "\"strict\"",
        "\"writing_mode\"", "\"vertical\"", "\"breaks_only\"", "\"tailored\"", "\"role\"", "\"headline\"",
        "null", "true", "\\ud800", "\\udc00", "\\u0000", "\\n", "{", "}", "[", "]", ",", ":", "1e400", "-1", "0.0001", "中文，标点。", "《》",
        "English words", "——", "……", "2026年", "http://example.com/a/b/c",
    ];

    private readonly ArrayBufferWriter<byte> _answer = new();
    private FontLibrary? _fonts;
    private ComposeEngine? _engine;

    /// <inheritdoc/>
    public override void Run(byte[] input)
    {
        _engine ??= MakeEngine();
        var line = Encoding.UTF8.GetString(input);
        var request = ComposeRequest.TryRead(line, out var problem);
        Must(request is not null || problem.Length > 0, "no request and no reason");
        if (request is null) return;
        var answer = _engine.Compose(request);
        ComposeAnswerWriter.Write(_answer, answer);
        _answer.ResetWrittenCount();
    }

    protected override IEnumerable<byte[]> Sound() =>
    [
        """{"id":"a","text":"一二三四五六七八九十，一二三四《五六》七八九十。","measure_em":10}"""u8.ToArray(),
        ("""{"id":"b","text":"2026年AI企业hyphenation赴港\n上市——潮“起”","measure_em":13"""u8
            + ""","font_size_pt":9,"indent_em":2,"justify":true,"line_break":"gb"}"""u8).ToArray(),
        """{"id":"c","text":"竖排2026年AB，。","measure_em":8,"writing_mode":"vertical"}"""u8.ToArray(),
        """{"id":"d","text":"标题：断行，按意思","measure_em":5,"role":"headline"}"""u8.ToArray(),
        """{"id":"e","text":"breaks only, 只要断点","breaks_only":true,"tailored":false}"""u8.ToArray(),
    ];

    protected override void Dispose(bool disposing)
    {
        _engine?.Dispose();
        _fonts?.Dispose();
        base.Dispose(disposing);
    }

    private ComposeEngine MakeEngine()
    {
        _fonts = FontOpening.Open(new FontLocations(TestPaths.Font("fonts.yaml")), new DiagnosticBag(), LayoutLimits.Default)!;
        return new ComposeEngine(_fonts.Resolve("body")!, _fonts.Resolve("headline")!);
    }
}
