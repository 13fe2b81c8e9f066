using PrintLayout.Cli.Commands;

namespace PrintLayout.Tests.Commands;

public sealed class CommandTreeTests
{
    [Fact]
    public void A_command_line_gets_the_command_that_it_names()
    {
        foreach (var command in CommandTree.Create().Subcommands)
        {
            var one = Assert.Single(CommandTree.For([command.Name, "--help"]).Subcommands);
            Assert.Equal(command.Name, one.Name);
            Assert.Equal(command.Options.Select(option => option.Name), one.Options.Select(option => option.Name));
        }
    }

    [Theory]
    [InlineData]
    [InlineData("--help")]
    [InlineData("rendr", "edition.yaml")]
    public void Any_other_gets_them_all(params string[] args) =>
        Assert.Equal(CommandTree.Create().Subcommands.Select(command => command.Name),
            CommandTree.For(args).Subcommands.Select(command => command.Name));
}
