using System.CommandLine;
using PrintLayout.Production.Requests;

namespace PrintLayout.Cli.Options;

/// <summary>The options of <c>render</c> that say what proofs show.</summary>
internal sealed class ProofOptions
{
    private const int DefaultPpi = 150;

    private readonly Option<int> _ppi = WordOption.Number("--ppi", "Resolution of PNG proofs and of plates.", 18, 2400, DefaultPpi);
    private readonly Option<string> _paper = WordOption.Create("--paper", "What proofs show the inks on", PaperOption.Words);
    private readonly Option<string?> _region =
        new("--region") { Description = "Part of the page to draw: left,top,width,height from the trim, such as 10mm,20mm,100mm,80mm." };
    private readonly Option<string?> _overlay = new("--overlay")
    {
        Description = $"What to draw over proofs: {OverlayOption.Names}; several with commas. Pages with errors are then drawn too.",
    };

    public ProofOptions()
    {
        _region.Validators.Add(result =>
        {
            if (!ProofRegion.TryParse(result.GetValueOrDefault<string?>(), out _, out var problem)) result.AddError(problem);
        });
        _overlay.Validators.Add(result =>
        {
            if (!OverlayOption.TryParse(result.GetValueOrDefault<string?>(), out _, out var problem)) result.AddError(problem);
        });
    }

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _ppi, _paper, _region, _overlay }) command.Add(option);
    }

    public int PpiOf(ParseResult parsed) => parsed.GetValue(_ppi);

    public RenderRequest Apply(ParseResult parsed, RenderRequest settings)
    {
        _ = ProofRegion.TryParse(parsed.GetValue(_region), out var region, out _);
        _ = OverlayOption.TryParse(parsed.GetValue(_overlay), out var overlay, out _);
        return settings with
        {
            Proof = new ProofSettings
            {
                Paper = WordOption.ValueOf(parsed.GetValue(_paper), PaperOption.Words),
                Region = region,
                Overlay = overlay
            },
        };
    }
}
