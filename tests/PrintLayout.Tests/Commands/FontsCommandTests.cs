using System.Text;
using System.Text.Json;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Runs;
using PrintLayout.Diagnostics;
using PrintLayout.Production.Faces;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Commands;

public sealed class FontsCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("printlayout-").FullName;
    private string _messages = string.Empty;

    [Fact]
    public void Json_says_what_the_faces_are_and_which_role_they_serve()
    {
        var (code, output) = Run(null, [], true);
        Assert.Equal((ExitCodes.Ok, string.Empty), (code, _messages));
        using var json = JsonDocument.Parse(output);
        var body = json.RootElement.GetProperty("roles").GetProperty("body").EnumerateArray().Select(face => face.GetString());
        Assert.Equal(["NotoSerifSC-Regular", "LXGWWenKai-Regular", "NotoSansSC-Regular"], body);
        var serif = json.RootElement.GetProperty("faces").EnumerateArray()
            .Single(face => face.GetProperty("face").GetString() == "NotoSerifSC-Regular");
        Assert.Equal(TestPaths.Font("NotoSerifSC-Regular.ttf"), serif.GetProperty("file").GetString());
        Assert.Equal((0, 30920), (serif.GetProperty("index").GetInt32(), serif.GetProperty("glyphs").GetInt32()));
        Assert.StartsWith("Version 2.003", serif.GetProperty("version").GetString(), StringComparison.Ordinal);
        Assert.Contains("SIL Open Font License", serif.GetProperty("licence").GetString(), StringComparison.Ordinal);
        Assert.True(serif.GetProperty("can_be_embedded").GetBoolean());
        Assert.Equal("installable", serif.GetProperty("embedding").GetString());
    }

    [Fact]
    public void A_character_that_falls_back_and_one_that_no_face_has_are_told_with_their_places()
    {
        // U+1F600 is in no bundled face.
        var path = Write("中文，Ab\n第二行😀，再来😀\r\n");
        var (code, output) = Run(path, ["body"], true);
        Assert.Equal(ExitCodes.PageErrors, code);
        using var json = JsonDocument.Parse(output);
        var coverage = json.RootElement.GetProperty("coverage");
        // Line ends need no glyph.
        Assert.Equal(13, coverage.GetProperty("characters").GetInt32());
        var role = Assert.Single(coverage.GetProperty("roles").EnumerateArray());
        Assert.Equal("body", role.GetProperty("role").GetString());
        var missing = Assert.Single(role.GetProperty("not_in_first_choice").EnumerateArray());
        Assert.Equal(("😀", "U+1F600", 2), (missing.GetProperty("character").GetString(), missing.GetProperty("code_point").GetString(),
            missing.GetProperty("count").GetInt32()));
        Assert.Equal(JsonValueKind.Null, missing.GetProperty("face").ValueKind);
        Assert.Equal([(2, 4), (2, 8)], missing.GetProperty("places").EnumerateArray()
            .Select(place => (place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32())));
        Assert.Contains($"{path}:2:4, {path}:2:8", Run(path, ["body"], false).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_face_that_stands_in_is_named()
    {
        // The first letter of the plane that the serif lacks and a face behind it has.
        using var library = FontOpening.Open(TestFonts.Bundled, new DiagnosticBag(), LayoutLimits.Default)!;
        var body = library.Resolve("body")!;
        var rare = Enumerable.Range(0xA1, 0xD000)
            .First(c => char.IsLetter((char)c) && !body.Primary.TryGetGlyph(c, out _) && body.FaceFor(c, out _) is not null);
        var (code, output) = Run(Write("字" + char.ConvertFromUtf32(rare)), ["body"], false);
        Assert.Equal(ExitCodes.Ok, code);
        var line = Assert.Single(output.Split('\n'), line => line.Contains($"U+{rare:X4}", StringComparison.Ordinal));
        Assert.Contains(body.FaceFor(rare, out _)!.Name, line, StringComparison.Ordinal);
        Assert.StartsWith("body: 2 characters, 2 different; 1 from other faces, 0 without a face", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_is_read_and_must_be_utf_8()
    {
        Assert.Equal(ExitCodes.Ok, Run("-", ["body"], false, "中文"u8.ToArray()).Code);
        Assert.Equal(ExitCodes.Unreadable, Run("-", ["body"], false, [0xD6, 0xD0]).Code);
        Assert.Contains("PL1002", _messages, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Unreadable, Run("-", ["body"], false, new byte[(8 << 20) + 1]).Code);
        Assert.Contains("PL1009", _messages, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_or_role_that_is_not_there_is_told()
    {
        Assert.Equal(ExitCodes.Unreadable, Run(Path.Combine(_folder, "none.md"), [], false).Code);
        Assert.Equal(ExitCodes.Usage, Run(Write("字"), ["bodi"], false).Code);
        Assert.Contains("body, headline", _messages, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string text)
    {
        var path = Path.Combine(_folder, "text.md").Replace('\\', '/');
        File.WriteAllText(path, text);
        return path;
    }

    private (int Code, string Output) Run(string? text, string[] roles, bool json, byte[]? input = null)
    {
        using var stdin = new MemoryStream(input ?? []);
        using var output = new MemoryStream();
        using var messages = new StringWriter();
        var code = new FontsRun(TestFonts.Bundled, stdin, output, messages).Execute(text, roles, json);
        _messages = messages.ToString();
        return (code, Encoding.UTF8.GetString(output.ToArray()));
    }
}
