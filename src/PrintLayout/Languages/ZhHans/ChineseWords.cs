namespace PrintLayout.Languages.ZhHans;

/// <summary>The words that the program itself writes on a Chinese page.</summary>
internal sealed class ChineseWords : LanguageWords
{
    /// <inheritdoc/>
    public override string Advertisement => "广告";

    /// <inheritdoc/>
    public override string PhotoPlaceholder => "图片占位";

    /// <inheritdoc/>
    public override string FigurePlaceholder => "图表占位";

    /// <inheritdoc/>
    public override string Figure => "图";

    /// <inheritdoc/>
    public override string ContinuedFrom(string page) => $"（上接{page}版）";

    /// <inheritdoc/>
    public override string ContinuedOn(string page) => $"（下转{page}版）";

    /// <inheritdoc/>
    public override string TailByline(string names) => $"（{names}）";

    /// <inheritdoc/>
    public override string HeadByline(string names) => $"■ {names}";

    /// <inheritdoc/>
    public override string ListMark(int? number) => number is null ? "■" : FormattableString.Invariant($"{number}．");

    /// <inheritdoc/>
    /// <remarks>GB/T 15835 4.1.2: large numbers may be written with 万 and 亿 as units.</remarks>
    public override string AxisNumber(decimal number, decimal greatest)
    {
        var (unit, word) = Math.Abs(greatest) switch
        {
            >= 100_000_000 => (100_000_000m, "亿"),
            >= 100_000 => (10_000m, "万"),
            _ => (1m, string.Empty),
        };
        var sign = number < 0 ? "−" : string.Empty;
        return number == 0 ? "0" : FormattableString.Invariant($"{sign}{Math.Abs(number) / unit:0.############}{word}");
    }

    /// <inheritdoc/>
    public override string Beside(string first, string second) => $"{first}　{second}";

    /// <inheritdoc/>
    public override string Issue(string number) => $"第{number}期";

    /// <inheritdoc/>
    public override string PagesToday(int count) => FormattableString.Invariant($"今日{count}版");

    /// <inheritdoc/>
    public override string Registration(string number) => $"国内统一连续出版物号\nCN {number}";
}
