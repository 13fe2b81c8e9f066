namespace PrintLayout.Plan.House.Gate;

/// <summary>What the imprint of a paper must say.</summary>
public enum ImprintItem
{
    /// <summary>The national serial number (国内统一连续出版物号, CN).</summary>
    Cn,

    /// <summary>The number under which the post takes subscriptions (邮发代号).</summary>
    PostCode,

    /// <summary>The price (定价).</summary>
    Price,

    /// <summary>The printer (印刷).</summary>
    Printer,

    /// <summary>A telephone number (电话).</summary>
    Telephone,
}
