using System.Reflection;
using System.Text;
using System.Text.Json;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Runs;
using PrintLayout.Sources;

namespace PrintLayout.Tests.Commands;

public sealed class InfoCommandTests
{
    [Fact]
    public void Json_names_version_files_limits_and_exit_codes()
    {
        using var json = JsonDocument.Parse(Run(asJson: true));
        var root = json.RootElement;
        Assert.Equal(1, root.GetProperty("schema").GetInt32());
        Assert.StartsWith("0.", root.GetProperty("program").GetProperty("version").GetString(), StringComparison.Ordinal);
        Assert.Equal("just in time", root.GetProperty("program").GetProperty("compiled").GetString());
        Assert.True(File.Exists(root.GetProperty("bundled_files").GetProperty("font_manifest").GetString()));
        Assert.True(File.Exists(root.GetProperty("bundled_files").GetProperty("output_profile").GetString()));
        Assert.Contains("body", root.GetProperty("bundled_files").GetProperty("roles").GetString(), StringComparison.Ordinal);
        Assert.Equal("8388608", root.GetProperty("limits").GetProperty("bytes_of_a_text_file").GetString());
    }

    [Fact]
    public void Every_limit_is_told()
    {
        using var json = JsonDocument.Parse(Run(asJson: true));
        var limits = typeof(LayoutLimits).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        Assert.Equal(limits.Length, json.RootElement.GetProperty("limits").EnumerateObject().Count());
    }

    [Fact]
    public void Every_exit_code_is_told_and_stands_in_the_document()
    {
        var constants = typeof(ExitCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral)
            .Select(field => (int)field.GetRawConstantValue()!);
        Assert.Equal(constants.Order(), ExitCodes.Meanings.Select(code => code.Code).Order());
        var document = File.ReadAllText(Path.Combine(TestPaths.Root, "docs/cli.md"));
        Assert.All(ExitCodes.Meanings, code => Assert.Contains($"\n| {code.Code} |", document, StringComparison.Ordinal));
        Assert.All(
            ExitCodes.Meanings, code => Assert.Contains($"  {code.Code,-3}  {code.Meaning}", Run(asJson: false), StringComparison.Ordinal));
    }

    private static string Run(bool asJson)
    {
        using var output = new MemoryStream();
        Assert.Equal(ExitCodes.Ok, new InfoRun(output).Execute(asJson));
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
