using System.Text;
using System.Text.Json;
using PrintLayout.Cli.Commands;
using PrintLayout.Cli.Messages;

namespace PrintLayout.Tests.Rendering;

public sealed class CapacityCommandTests : IDisposable
{
    private readonly SmallEdition _edition = new();
    private string _messages = string.Empty;

    [Fact]
    public void The_table_has_a_line_for_each_module()
    {
        var (code, output) = Run(json: false);
        Assert.Equal(ExitCodes.Ok, code);
        Assert.Empty(_messages);
        var lines = output.Split('\n');
        Assert.StartsWith("module  columns  rows  text rows  body 字", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("one     1-2      1-12         18      234", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("two     3-4      1-12         18      234", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public void Json_says_the_same()
    {
        var (_, output) = Run(json: true);
        using var json = JsonDocument.Parse(output);
        var modules = json.RootElement.GetProperty("modules").EnumerateArray().ToArray();
        Assert.Equal(["one", "two"], modules.Select(module => module.GetProperty("article").GetString()));
        Assert.All(modules,
            module => Assert.Equal([234, 234], module.GetProperty("body_characters").EnumerateArray().Select(count => count.GetInt32())));
        // Two columns of 13 em and a gutter, 243 pt, at the 22 pt of the third rank.
        var headline = Assert.Single(modules[0].GetProperty("headlines").EnumerateArray());
        Assert.Equal((22m, 11), (headline.GetProperty("size_pt").GetDecimal(), headline.GetProperty("characters_per_line").GetInt32()));
    }

    [Fact]
    public void A_layout_that_cannot_be_read_ends_with_its_code_and_writes_nothing()
    {
        _edition.Write("page.yaml", "modules: 3\n");
        var (code, output) = Run(json: false);
        Assert.Equal((ExitCodes.Unreadable, string.Empty), (code, output));
        Assert.Contains("PL1005", _messages, StringComparison.Ordinal);
        _edition.Remove("page.yaml");
        Assert.Equal(ExitCodes.Unreadable, Run(json: true).Code);
    }

    public void Dispose() => _edition.Dispose();

    private (int Code, string Output) Run(bool json)
    {
        using var output = new MemoryStream();
        using var messages = new StringWriter();
        var layout = Path.Combine(Path.GetDirectoryName(_edition.Output)!, "page.yaml");
        var code = CapacityCommand.Execute(layout, json, TestFonts.Bundled, output, messages);
        _messages = messages.ToString();
        return (code, Encoding.UTF8.GetString(output.ToArray()));
    }
}
