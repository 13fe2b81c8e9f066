using PrintLayout.Cli.Commands;
using PrintLayout.Cli.Messages;
using PrintLayout.Cli.Runs;
using PrintLayout.Production.Signing;

namespace PrintLayout.Tests.Signing;

/// <summary>The commands: what they take, what they say, how they end.</summary>
public sealed class SignCommandTests : IDisposable
{
    private readonly SignEdition _edition = new();

    public void Dispose() => _edition.Dispose();

    [Theory]
    [InlineData("proof day.yaml --time 22:40", "--time takes a time such as '2026-11-28 22:40'")]
    [InlineData("proof day.yaml --round 0", "--round takes a number from 1 to 9999")]
    [InlineData("sign day.yaml --page A1", "Option '--by' is required.")]
    [InlineData("sign day.yaml --by x", "Option '--page' is required.")]
    [InlineData("sign day.yaml --page A1 --by x --digest 3fb1", "--digest takes a digest of 8 to 64 digits 0-9 a-f")]
    [InlineData("sign day.yaml --page A1 --by x --digest 3FB1C2D4E5", "--digest takes a digest of 8 to 64 digits 0-9 a-f")]
    [InlineData("status day.yaml --by x", "there is no option --by; a file of that name is written ./--by")]
    public void What_a_call_cannot_be_is_said(string call, string problem)
    {
        var args = call.Split(' ');
        Assert.Contains(problem, CommandCall.Read(CommandTree.For(args), args).Problems);
    }

    [Fact]
    public void A_name_of_two_lines_is_refused() => Assert.NotEmpty(
        CommandCall.Read(CommandTree.For(["sign"]), ["sign", "day.yaml", "--page", "A1", "--by", "a\nb"]).Problems);

    [Fact]
    public void The_way_of_a_page_in_words_and_codes()
    {
        Assert.Equal((1, "A1: nothing recorded\n"), Sign());
        var (code, said) = Proof();
        Assert.Equal(0, code);
        Assert.Matches("^A1: round 1, [0-9a-f]{12}, the first\n", said);
        Assert.Contains("A1-r1.pdf\n", said, StringComparison.Ordinal);
        Assert.Matches("^A1: unchanged since round 1, [0-9a-f]{12}; no new round", Proof().Said);
        Assert.Matches("^A1: [0-9a-f]{12} signed by 王编\n$", Sign().Said);
        Assert.Matches("^A1: [0-9a-f]{12} is signed by 王编 already\n$", Sign().Said);
        _edition.Change("port1.md", "36艘船", "37艘船");
        (code, said) = Proof();
        Assert.Matches("^A1: round 2, [0-9a-f]{12}, 1 change since round 1\n  1. the text changed", said);
        (code, said) = Status(isJson: false);
        Assert.Equal(0, code);
        Assert.Contains("changed after signing", said, StringComparison.Ordinal);
        Assert.StartsWith("{\n  \"schema\": 1", Status(isJson: true).Said, StringComparison.Ordinal);
        File.AppendAllText(_edition.LogOf("A1"), "{");
        Assert.Equal(4, Status(isJson: false).Code);
        Assert.Equal(4, Proof().Code);
        Assert.Equal(4, Sign().Code);
    }

    private (int Code, string Said) Proof() => Said(output => new ProofCommandRun(
        new ProofRequest(_edition.Request("A1"), _edition.PathOf("proofs")) { Ppi = 30 }, output, TextWriter.Null, new MessageSettings())
        .Execute());

    private (int Code, string Said) Sign() => Said(output => new SignCommandRun(
        new SignRequest(_edition.Request("A1") with { By = "王编" }), output, TextWriter.Null, new MessageSettings()).Execute());

    private (int Code, string Said) Status(bool isJson) => Said(output => new StatusCommandRun(
        _edition.Request("A1"), isJson, output, TextWriter.Null, new MessageSettings()).Execute());

    private static (int Code, string Said) Said(Func<TextWriter, int> run)
    {
        using var output = new StringWriter { NewLine = "\n" };
        return (run(output), output.ToString());
    }
}
