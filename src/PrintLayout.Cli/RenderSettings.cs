namespace PrintLayout.Cli;

/// <summary>What one call of <c>render</c> was asked for.</summary>
/// <param name="Edition">The edition file.</param>
/// <param name="Output">Folder of the output.</param>
/// <param name="Ppi">Resolution of PNG proofs.</param>
/// <param name="Fonts">Font manifest for projects that name none.</param>
internal sealed record RenderSettings(string Edition, string Output, int Ppi, string Fonts);
