using PrintLayout.Diagnostics;
using PrintLayout.Production.Signing;
using PrintLayout.Production.Signing.Records;
using PrintLayout.Tests.Commands;
using PrintLayout.Tests.Pdf;

namespace PrintLayout.Tests.Signing;

/// <summary>Records of two editors on two branches, merged by Git without a conflict.</summary>
[Slow]
public sealed class SignMergeTests : IDisposable
{
    private readonly SignEdition _edition = new();

    public void Dispose() => _edition.Dispose();

    [Fact]
    public void Two_editors_on_two_pages_and_on_one_merge()
    {
        Begin();
        _edition.Proof();
        Commit("first round");
        Git("checkout", "-q", "-b", "night");
        _edition.Sign("A1", by: "王编");
        _edition.Sign("A2", by: "王编");
        Commit("signed at night");
        Git("checkout", "-q", "main");
        _edition.Sign("A1", by: "赵", role: "值班");
        Commit("signed by the day");
        Git("merge", "-q", "--no-edit", "night");
        Assert.Equal(["王编", "赵"], _edition.Board("A1").SignOff!.Signatures.Select(entry => entry.By).Order(StringComparer.Ordinal));
        Assert.Equal(PageSignOffState.Released, _edition.StateOf("A1"));
        Assert.Equal(PageSignOffState.Released, _edition.StateOf("A2"));
        Assert.Equal(ProofStatus.Written, _edition.Proof("A1", all: true).Pages[0].Status);
        Assert.Equal(2, _edition.Board("A1").SignOff!.LastRound!.Round);
    }

    [Fact]
    public void Two_first_rounds_and_two_rounds_of_one_number_merge_and_are_told()
    {
        Begin();
        Commit("nothing");
        Git("checkout", "-q", "-b", "night");
        _edition.Change("port1.md", "36艘船", "37艘船");
        _edition.Proof("A1");
        Commit("a round at night");
        Git("checkout", "-q", "main");
        _edition.Change("port1.md", "值班员何青", "值班长何青");
        _edition.Proof("A1");
        Commit("a round by day");
        Git("merge", "-q", "--no-edit", "night");
        Assert.Contains("37艘船", File.ReadAllText(_edition.PathOf("port1.md")), StringComparison.Ordinal);
        var board = _edition.Board("A1");
        Assert.Equal(PageSignOffState.ChangedSinceProof, board.State);
        Assert.Contains(board.Findings, finding => finding.Code == DiagnosticCodes.RoundsCollide);
        Assert.Equal(2, Directory.GetFiles(_edition.Proofs, "*.geometry.json").Length);
        var proof = Assert.Single(_edition.Proof("A1").Pages);
        Assert.Equal((ProofStatus.Written, 2), (proof.Status, proof.Round));
        Assert.NotEmpty(proof.Changes);
        Assert.Single(Directory.GetFiles(_edition.Proofs, "*.geometry.json"));
    }

    private void Begin()
    {
        OutsideTool.Require("git");
        Git("init", "-q", "-b", "main");
        _edition.Write(".gitignore", "proofs/\n");
    }

    private void Commit(string message)
    {
        Git("add", "-A");
        Git("commit", "-q", "-m", message);
    }

    private void Git(params string[] arguments)
    {
        var (code, output, messages) = CommandProcess.Run(
            "git", _edition.Root, ["-c", "user.name=test", "-c", "user.email=test@example.org", .. arguments]);
        Assert.True(code == 0, output + messages);
    }
}
