using System.Text.RegularExpressions;
using Microsoft.Extensions.FileSystemGlobbing;

namespace PrintLayout.Tests.Documents;

/// <summary>
/// The Containerfile, as far as it can be held without a program that builds images: it copies what is there and what the build needs,
/// publishes as the gate does, and starts what that makes, as a user who is not root.
/// </summary>
public sealed partial class ContainerfileTests
{
    private const string WorkFolder = "/source/";

    private static readonly string[] Lines = Instructions(CommittedFiles.Read("Containerfile"));

    [Fact]
    public void What_it_copies_is_in_the_repository_and_reaches_the_build() => Findings.AssertNone(Lines.SelectMany(Uncopied));

    [Theory]
    [InlineData("COPY src none ./", "none: not in the repository")]
    [InlineData("COPY docs docs", "docs: in .containerignore")]
    public void A_path_that_cannot_be_copied_is_found(string line, string finding) => Assert.Equal([finding], Uncopied(line));

    [Fact]
    public void What_the_projects_of_the_command_take_from_outside_their_folders_is_copied()
    {
        var copied = Lines.SelectMany(Copied).ToList();
        var taken = CommittedFiles.Ending(".csproj").Where(path => path.StartsWith("src/", StringComparison.Ordinal))
            .SelectMany(path => Outside().Matches(CommittedFiles.Read(path)).Select(match => match.Groups[1].Value.Split('/')[0]))
            .Append("global.json").Append("build")
            .Concat(CommittedFiles.All.Where(path => path.StartsWith("Directory.", StringComparison.Ordinal)));
        Findings.AssertNone(taken.Except(copied));
    }

    [Fact]
    public void It_publishes_as_the_gate_does()
    {
        var published = Assert.Single(Lines.SelectMany(line => Publish().Matches(line)));
        var gate = Assert.Single(Publish().Matches(CommittedFiles.Read(".ci/run")));
        Assert.Equal(gate.Value.Trim(), published.Value.Trim());
    }

    [Fact]
    public void It_takes_and_starts_what_publishing_makes()
    {
        var profile = CommittedFiles.Read(CommittedFiles.Ending("native.pubxml").Single());
        var folder = Regex.Match(profile, @"<PublishDir>\$\(MSBuildThisFileDirectory\)[./]*(.*?)/?</PublishDir>").Groups[1].Value;
        var name = Regex.Match(profile, @"<Move [^>]*DestinationFiles=""\$\(PublishDir\)(\w+)""").Groups[1].Value;
        var copy = Assert.Single(Lines, line => line.StartsWith("COPY --from=build ", StringComparison.Ordinal)).Split(' ');
        Assert.Equal(WorkFolder + folder, copy[2]);
        Assert.Contains($"WORKDIR {WorkFolder.TrimEnd('/')}", Lines);
        Assert.Contains($"ENTRYPOINT [\"{copy[3]}/{name}\"]", Lines);
    }

    [Fact]
    public void The_last_stage_has_no_sdk_and_no_root()
    {
        var stages = Lines.Where(line => line.StartsWith("FROM ", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, stages.Count);
        Assert.Contains("/runtime-deps:", stages[1], StringComparison.Ordinal);
        Assert.Equal(Tag(stages[0]), Tag(stages[1]));
        var user = Assert.Single(Lines, line => line.StartsWith("USER ", StringComparison.Ordinal));
        Assert.NotEqual("USER root", user);
        Assert.True(Array.IndexOf(Lines, user) > Array.IndexOf(Lines, stages[1]), "the user is that of the last stage");
        Assert.DoesNotContain(Lines[Array.IndexOf(Lines, stages[1])..], line => line.StartsWith("RUN ", StringComparison.Ordinal));
    }

    private static string Tag(string stage) => stage.Split(' ')[1].Split(':')[1];

    private static IEnumerable<string> Uncopied(string line)
    {
        var ignored = new Matcher(StringComparison.Ordinal);
        ignored.AddIncludePatterns(Instructions(CommittedFiles.Read(".containerignore")));
        foreach (var path in Copied(line).Where(path => path != ".git"))
        {
            if (!CommittedFiles.HaveFileOrFolder(path)) yield return $"{path}: not in the repository";
            else if (ignored.Match(path).HasMatches) yield return $"{path}: in .containerignore";
        }
    }

    /// <summary>The sources of a COPY out of the checkout.</summary>
    private static IEnumerable<string> Copied(string line) =>
        line.Split(' ') is ["COPY", var first, .., _] words && !first.StartsWith("--", StringComparison.Ordinal) ? words[1..^1] : [];

    /// <summary>The lines without comments, each with those that a backslash joins to it.</summary>
    private static string[] Instructions(string text) =>
    [
        .. Continued().Replace(string.Join('\n', text.Split('\n').Where(line => !line.StartsWith('#'))), " ")
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
    ];

    [GeneratedRegex(@"dotnet publish [^\n|&;]*")]
    private static partial Regex Publish();

    [GeneratedRegex(@"(?<=[""';])\.\./\.\./([\w./-]+)")]
    private static partial Regex Outside();

    [GeneratedRegex(@"\s*\\\n\s*")]
    private static partial Regex Continued();
}
