namespace PrintLayout.Pages.Inks;

/// <summary>The paper on which a proof for the screen shows the inks.</summary>
public enum ProofPaper
{
    /// <summary>White paper, and inks by the plain formula r = (1 − c)(1 − k): positions show in clear contrast.</summary>
    Plain,

    /// <summary>
    /// Coldset on newsprint: grey paper, dull inks, tints darkened by dot gain, as in <c>profiles/newsprint-tr002.icc</c>.
    /// </summary>
    Newsprint,
}
