using PrintLayout.Diagnostics;
using PrintLayout.Production.Outcomes;

namespace PrintLayout.Tests.Signing;

/// <summary>Press files of signed pages only: who comes through, and that records of earlier runs let nobody through.</summary>
public sealed class SignatureGateTests : IDisposable
{
    private readonly SignEdition _edition = new();

    public void Dispose() => _edition.Dispose();

    [Fact]
    public void Only_pages_that_are_signed_as_they_are_go_to_press()
    {
        _edition.Proof();
        Assert.Equal([PageStatus.Failed, PageStatus.Failed], Statuses(_edition.Render()));
        _edition.Sign("A1");
        _edition.Sign("A2");
        Assert.Equal([PageStatus.Ok, PageStatus.Ok], Statuses(_edition.Render()));
        _edition.Change("port1.md", "36艘船", "37艘船");
        var before = File.ReadAllBytes(_edition.PathOf("out/A1.pdf"));
        var run = _edition.Render();
        Assert.Equal([PageStatus.Failed, PageStatus.Unchanged], Statuses(run));
        var finding = Assert.Single(run.Diagnostics, finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Equal(DiagnosticCodes.NotSigned, finding.Code);
        Assert.Equal(4, finding.Span.Line);
        Assert.Contains("王编 signed it as", finding.Message, StringComparison.Ordinal);
        Assert.Contains("printlayout proof", finding.Hints[0], StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllBytes(_edition.PathOf("out/A1.pdf")));
        _edition.Proof();
        Assert.Contains("printlayout sign", Error(_edition.Render()).Hints[0], StringComparison.Ordinal);
        _edition.Sign("A1");
        Assert.Equal([PageStatus.Ok, PageStatus.Unchanged], Statuses(_edition.Render()));
    }

    [Fact]
    public void A_signature_that_is_taken_back_keeps_an_unchanged_page_from_passing_as_done()
    {
        _edition.Proof();
        _edition.Sign("A1-A2");
        Assert.Equal([PageStatus.Ok, PageStatus.Ok], Statuses(_edition.Render()));
        Assert.Equal([PageStatus.Unchanged, PageStatus.Unchanged], Statuses(_edition.Render()));
        _edition.Sign("A2", withdraw: true);
        Assert.Equal([PageStatus.Unchanged, PageStatus.Failed], Statuses(_edition.Render()));
        _edition.Sign("A2");
        Assert.Equal([PageStatus.Unchanged, PageStatus.Ok], Statuses(_edition.Render()));
    }

    [Fact]
    public void A_run_without_the_gate_leaves_no_record_that_opens_it()
    {
        Assert.Equal([PageStatus.Ok, PageStatus.Ok], Statuses(_edition.Render(signed: false)));
        Assert.Equal([PageStatus.Failed, PageStatus.Failed], Statuses(_edition.Render()));
    }

    [Fact]
    public void A_project_may_ask_for_signatures_and_proofs_still_come_out()
    {
        _edition.Write("printlayout.yaml", "signed: true\n");
        _edition.Proof("A1");
        _edition.Sign("A1");
        Assert.Equal([PageStatus.Ok, PageStatus.Failed], Statuses(_edition.Render(signed: false)));
        Assert.Equal([PageStatus.Ok, PageStatus.Ok], Statuses(_edition.Render(signed: false, "png")));
        Assert.Equal([PageStatus.Ok, PageStatus.Failed], Statuses(_edition.Render(signed: false, "sep")));
        _edition.Write("printlayout.yaml", "signed: false\n");
        Assert.Equal([PageStatus.Ok, PageStatus.Ok], Statuses(_edition.Render(signed: false)));
    }

    [Fact]
    public void Broken_records_sign_nothing()
    {
        _edition.Proof();
        _edition.Sign("A1-A2");
        File.AppendAllText(_edition.LogOf("A1"), "{\n");
        var run = _edition.Render();
        Assert.Equal([PageStatus.Failed, PageStatus.Ok], Statuses(run));
        Assert.Equal(DiagnosticCodes.SignOffUnreadable, Error(run).Code);
    }

    private static IEnumerable<PageStatus> Statuses(RunOutcome run) => run.Batch!.Pages.Select(page => page.Verdict);

    private static Diagnostic Error(RunOutcome run) => run.Diagnostics.First(finding => finding.Severity == DiagnosticSeverity.Error);
}
